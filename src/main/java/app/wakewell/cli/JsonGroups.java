package app.wakewell.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import app.wakewell.analysis.Summary;
import app.wakewell.domain.Night;
import app.wakewell.domain.Phase;
import app.wakewell.journal.Group;
import app.wakewell.journal.Groups;
import app.wakewell.journal.PartOfBed;
import app.wakewell.journal.wording.BedWording;

/** Nights counted by what they shared as they stand in {@code --json} output. */
final class JsonGroups {

    private final BedWording bed;

    /** Names parts of the bed as {@code bed} does. */
    JsonGroups(BedWording bed) {
        this.bed = bed;
    }

    Map<String, Object> of(Groups groups) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("position", all(groups.positions(), Enum::name));
        values.put("prop", all(groups.props(), Enum::name));
        groups.withoutProps().ifPresent(none -> values.put("withoutProps", of(none)));
        values.put("mattress", all(groups.mattresses(), this::name));
        values.put("pillow", all(groups.pillows(), this::name));
        values.put("weekday", all(groups.weekdays(), Enum::name));
        values.put("region", all(groups.regions(), Enum::name));
        groups.best().ifPresent(stretch -> values.put("lowestFortnight", of(stretch)));
        groups.worst().ifPresent(stretch -> values.put("highestFortnight", of(stretch)));
        return values;
    }

    private String name(PartOfBed part) {
        return bed.part(part.part(), part.made(), Map.of(part.part(), part.things())).orElse(part.part().name());
    }

    private static <K> List<Map<String, Object>> all(List<Group<K>> groups, Function<? super K, String> name) {
        return groups.stream().map(group -> {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("name", name.apply(group.shared()));
            values.putAll(of(group.pain()));
            group.compared().ifPresent(effect -> values.put("compared", JsonFindings.of(effect)));
            return values;
        }).toList();
    }

    static Map<String, Object> of(Summary pain) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("nights", pain.nights());
        values.put("median", pain.median());
        values.put("least", pain.least());
        values.put("most", pain.most());
        return values;
    }

    private static Map<String, Object> of(Groups.Stretch stretch) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("from", Night.ofIndex(stretch.nights().from()).toString());
        values.put("to", Night.ofIndex(stretch.nights().to()).toString());
        values.put("nights", stretch.nights().recorded());
        values.put("mean", stretch.nights().mean());
        values.put("setups", stretch.phases().stream().map(Phase::letter).toList());
        return values;
    }
}
