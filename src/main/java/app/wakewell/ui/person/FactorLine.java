package app.wakewell.ui.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.OwnFactor;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.Messages;
import app.wakewell.ui.fx.Formats;

/**
 * One factor of the person's own in the list.
 *
 * @param factor
 *            the factor
 * @param note
 *            how it is answered, on how many nights it is, since when it is not asked for
 * @param use
 *            what can be done about it
 */
record FactorLine(OwnFactor factor, String note, Use use) {

    /** Whether a factor is asked for. */
    enum Use {
        /** It is. */
        ASKED,
        /** Not any more; it can be asked for again. */
        RETIRED,
        /** Nights of a file hold it, and nobody has asked for it yet. */
        FOUND
    }

    /** Whether no night holds it, so that it can go for good. */
    static boolean isUnused(OwnFactor factor, Snapshot journal) {
        return nights(factor.field(), journal) == 0;
    }

    private static long nights(Field<?> field, Snapshot journal) {
        return journal.entries().stream().filter(entry -> entry.answers().has(field)).count();
    }

    /** Those that are asked for, then those that are not. */
    static List<FactorLine> of(Snapshot journal, Messages messages, Formats formats) {
        List<FactorLine> lines = new ArrayList<>();
        journal.factors()
                .forEach(factor -> lines.add(line(factor, factor.retired() == null ? Use.ASKED : Use.RETIRED,
                        journal, messages, formats)));
        found(journal).forEach(factor -> lines.add(line(factor, Use.FOUND, journal, messages, formats)));
        lines.sort(Comparator.comparing(FactorLine::use).thenComparing(line -> line.factor().name()));
        return List.copyOf(lines);
    }

    private static FactorLine line(OwnFactor factor, Use use, Snapshot journal, Messages messages, Formats formats) {
        String how = messages.text("person.factor.type." + factor.type());
        long nights = nights(factor.field(), journal);
        return new FactorLine(factor, factor.retired() == null
                ? messages.text("person.factor.note", how, nights)
                : messages.text("person.factor.note.retired", how, nights, formats.date(factor.retired())), use);
    }

    /** Factors that nights hold and the list does not, as after an import. */
    private static List<OwnFactor> found(Snapshot journal) {
        Map<String, OwnFactor> found = new TreeMap<>();
        for (Entry entry : journal.entries()) {
            for (Field<?> field : entry.answers().fields()) {
                if (field.isOwnFactor()
                        && journal.factors().stream().noneMatch(one -> one.name().equals(field.name()))) {
                    boolean yesNo = isYesOrNo(entry, field)
                            && type(found.get(field.name())) != OwnFactor.Type.NUMBER;
                    found.put(field.name(), new OwnFactor(field.name(),
                            yesNo ? OwnFactor.Type.YES_NO : OwnFactor.Type.NUMBER, null));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static OwnFactor.@Nullable Type type(@Nullable OwnFactor factor) {
        return factor == null ? null : factor.type();
    }

    private static boolean isYesOrNo(Entry entry, Field<?> field) {
        return entry.answers().text(field).filter(text -> text.equals("0") || text.equals("1")).isPresent();
    }
}
