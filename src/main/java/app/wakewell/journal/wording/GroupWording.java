package app.wakewell.journal.wording;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.wakewell.analysis.FactorEffect;
import app.wakewell.analysis.Summary;
import app.wakewell.domain.Night;
import app.wakewell.journal.Group;
import app.wakewell.journal.Groups;
import app.wakewell.journal.PartOfBed;

/** Nights counted by what they shared, in plain words: counts, medians and ranges, nothing more. Immutable. */
public final class GroupWording {

    private final Wording wording;
    private final BedWording bed;
    private final Amounts amounts;

    /** Words that call the bed as {@code bed} does. */
    public GroupWording(Wording wording, BedWording bed) {
        this.wording = wording;
        this.bed = bed;
        this.amounts = new Amounts(wording.messages());
    }

    /** What nights are counted by. */
    public enum By {
        POSITION, PROP, MATTRESS, PILLOW, WEEKDAY, REGION
    }

    /**
     * Nights that share something, each number in words.
     *
     * @param name
     *            what they share
     * @param nights
     *            how many there are
     * @param median
     *            the middle score
     * @param range
     *            from the least to the most
     * @param compared
     *            against the other nights, other recorded things being equal; empty where it is not compared
     */
    public record Line(String name, String nights, String median, String range, String compared) {}

    /** What there is something to count by, in the order it is shown. */
    public Map<By, List<Line>> of(Groups groups) {
        Map<By, List<Line>> tables = new EnumMap<>(By.class);
        tables.put(By.POSITION, lines(groups.positions(), wording::value));
        List<Line> props = new ArrayList<>(lines(groups.props(), wording::value));
        groups.withoutProps().ifPresent(none -> props.add(line(text("group.noProps"), none, Optional.empty())));
        tables.put(By.PROP, props);
        tables.put(By.MATTRESS, lines(groups.mattresses(), this::part));
        tables.put(By.PILLOW, lines(groups.pillows(), this::part));
        tables.put(By.WEEKDAY, lines(groups.weekdays(), this::day));
        tables.put(By.REGION, lines(groups.regions(), wording::value));
        tables.values().removeIf(List::isEmpty);
        return tables;
    }

    /** What a table is called: "Position". */
    public String name(By by) {
        return text("group.by." + by);
    }

    /** What to know when reading a table; empty for nothing. */
    public String remark(By by) {
        return switch (by) {
            case POSITION -> text("factor.position");
            case WEEKDAY -> text("group.remark.weekday");
            case MATTRESS, PILLOW -> text("group.remark.settling");
            case PROP, REGION -> "";
        };
    }

    /** The lowest and the highest fortnight; nothing where there are no two apart. */
    public Optional<FindingText> fortnights(Groups groups) {
        return groups.best()
                .flatMap(best -> groups.worst()
                        .map(worst -> new FindingText(text("group.fortnight.kind"),
                                text("group.fortnight.headline", amounts.points(best.nights().mean()),
                                        amounts.points(worst.nights().mean())),
                                List.of(fortnight("group.fortnight.lowest", best),
                                        fortnight("group.fortnight.highest", worst)),
                                List.of(text("group.fortnight.remark")), List.of(), text("finding.limit.groups"),
                                List.of(),
                                text("group.clinician"))));
    }

    /** What stands around the tables. */
    public FindingText around() {
        return new FindingText(text("group.kind"), text("group.headline"), List.of(), List.of(), List.of(),
                text("finding.limit.groups"), List.of(), text("group.clinician"));
    }

    private String fortnight(String key, Groups.Stretch stretch) {
        String slept = stretch.phases()
                .stream()
                .map(phase -> text("group.fortnight.setUp", phase.letter(),
                        bed.changeInSentence(phase)))
                .collect(Collectors.joining(text("group.fortnight.then")));
        String on = slept.isEmpty() ? "" : text("group.fortnight.setUps", slept);
        return text(key,
                wording.dayWithYear(Night.ofIndex(stretch.nights().from()).morning()),
                wording.dayWithYear(Night.ofIndex(stretch.nights().to()).morning()),
                amounts.points(stretch.nights().mean()), stretch.nights().recorded(), on);
    }

    private <K> List<Line> lines(List<Group<K>> groups, Function<? super K, String> name) {
        return groups.stream()
                .map(group -> line(wording.upperFirst(name.apply(group.shared())), group.pain(), group.compared()))
                .toList();
    }

    private Line line(String name, Summary pain, Optional<FactorEffect> compared) {
        return new Line(name, Integer.toString(pain.nights()), points(pain.median()),
                text("group.range", points(pain.least()), points(pain.most())), compared
                        .filter(effect -> !effect.medicine())
                        .map(effect -> text("group.compared", amounts.difference(effect.estimate().est()),
                                amounts.range(effect.estimate())))
                        .orElse(""));
    }

    /** Medians of whole scores are whole or a half. */
    private String points(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : amounts.points(value);
    }

    private String part(PartOfBed part) {
        return bed.part(part.part(), part.made(), Map.of(part.part(), part.things()))
                .orElseGet(() -> wording.part(part.part()));
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, wording.locale());
    }

    private String text(String key, Object... details) {
        return wording.messages().text(key, details);
    }
}
