package app.wakewell.ui.several;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Formats;

/**
 * What the sheet shows. Holds no score but those typed into it.
 *
 * @param rows
 *            the nights, oldest first
 * @param ready
 *            what "save" would write; not the nights without pain on rising, nor those with a text that cannot be kept
 * @param save
 *            words of the button that saves
 * @param unready
 *            names the nights that lack only pain on rising; empty if there are none
 * @param hasCovered
 *            whether something is covered
 */
record SeveralState(List<NightRow> rows, SortedMap<Night, Patch> ready, String save, String unready,
        boolean hasCovered) {

    /**
     * What words are made with.
     *
     * @param messages
     *            the words on screen
     * @param wording
     *            words for values of the domain
     * @param formats
     *            dates as people read them
     */
    record Texts(Messages messages, Wording wording, Formats formats) {

        /** A problem in words; those of the sheet itself are on screen only. */
        String problem(Problem problem) {
            return switch (problem.key()) {
                case Sheet.NO_ANSWER -> messages.text(Sheet.NO_ANSWER, problem.details().getFirst(),
                        keys((Column) problem.details().getLast()));
                case Sheet.COVERED -> messages.text(Sheet.COVERED);
                default -> wording.problem(problem);
            };
        }

        /** The keys of a column, in words. */
        String keys(Column column) {
            return messages.text("several.keys." + column);
        }

        /** An answer of a column in words, by its canonical text. */
        String answer(Column column, String text) {
            return Patch.NONE.parse(column.field(), text) instanceof Parsed.Ok<Patch>(Patch patch)
                    ? wording.answer(column.field(), patch.applyTo(Answers.NONE)).orElse(text)
                    : text;
        }

        /** A night in few words, "Sat 21 – Sun 22 Nov". */
        String label(Night night) {
            return messages.text("several.night", formats.shortWeekday(night.evening()),
                    night.evening().getDayOfMonth(), formats.shortWeekday(night.morning()),
                    night.morning().getDayOfMonth(),
                    night.morning().getMonth().getDisplayName(TextStyle.SHORT, messages.locale()));
        }
    }

    /** Computes it. */
    static SeveralState of(Snapshot journal, Sheet sheet, Texts texts) {
        SortedMap<Night, Patch> ready = ready(journal, sheet);
        List<NightRow> rows = sheet.nights().stream().map(night -> row(journal, sheet, night, ready, texts)).toList();
        List<Night> unready = sheet.patches().keySet().stream().filter(night -> lacksRising(sheet, night)).toList();
        boolean covered = sheet.nights().stream().anyMatch(night -> !sheet.before(night).isEmpty());
        return new SeveralState(rows, ready, texts.messages().text("several.save", ready.size()),
                unready.isEmpty()
                        ? ""
                        : texts.messages()
                                .text("several.unready",
                                        unready.stream().map(texts::label).collect(Collectors.joining(", "))),
                covered);
    }

    private static SortedMap<Night, Patch> ready(Snapshot journal, Sheet sheet) {
        SortedMap<Night, Patch> ready = new TreeMap<>();
        sheet.patches().forEach((night, patch) -> {
            Answers now = journal.entry(night).map(Entry::answers).orElse(Answers.NONE);
            if (!patch.applyTo(now).equals(now) && !lacksRising(sheet, night) && !hasBadText(sheet, night)) {
                ready.put(night, patch);
            }
        });
        return ready;
    }

    /** A night that was told by a file alone may stay without pain on rising. */
    private static boolean lacksRising(Sheet sheet, Night night) {
        return sheet.before(night).isEmpty() && sheet.answers(night).get(NightFields.PAIN_RISING).isEmpty();
    }

    private static boolean hasBadText(Sheet sheet, Night night) {
        return sheet.bad().keySet().stream().anyMatch(place -> place.night().equals(night) && place.column().isText());
    }

    private static NightRow row(Snapshot journal, Sheet sheet, Night night, SortedMap<Night, Patch> ready,
            Texts texts) {
        String spoken = texts.wording().night(night);
        Map<Column, NightRow.Cell> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, cell(sheet, new Place(night, column), spoken, texts));
        }
        boolean written = !sheet.before(night).isEmpty();
        return new NightRow(night, texts.label(night), spoken, written,
                written || sheet.refused().containsKey(night), cells,
                mark(journal, sheet, night, ready, texts.messages()), problem(sheet, night, texts));
    }

    private static NightRow.Cell cell(Sheet sheet, Place place, String night, Texts texts) {
        boolean covered = sheet.isCovered(place);
        Optional<String> answer = texts.wording().answer(place.column().field(), sheet.answers(place.night()));
        String said = covered
                ? texts.messages().text("several.cell.covered")
                : answer.orElseGet(() -> texts.messages().text("control.unanswered"));
        String shown = covered ? texts.messages().text("several.cell.cover") : answer.orElse("");
        boolean bad = sheet.bad().containsKey(place);
        String wrong = bad ? " " + texts.problem(Objects.requireNonNull(sheet.bad().get(place))) : "";
        return new NightRow.Cell(shown, texts.messages()
                .text("several.cell", texts.wording().field(place.column().field()), said, night) + wrong,
                covered, !covered && answer.isPresent(), bad);
    }

    private static String mark(Snapshot journal, Sheet sheet, Night night, SortedMap<Night, Patch> ready,
            Messages messages) {
        boolean written = !sheet.before(night).isEmpty();
        boolean typed = !sheet.patch(night).isEmpty();
        if (ready.containsKey(night)) {
            return messages.text(written ? "several.mark.amended" : "several.mark.typed");
        }
        if (typed && lacksRising(sheet, night)) {
            return messages.text("several.mark.noRising");
        }
        if (typed && journal.entry(night).isPresent()) {
            return messages.text("several.mark.saved");
        }
        return written
                ? messages.text(
                        journal.entry(night).filter(Entry::isLate).isPresent()
                                ? "several.mark.late"
                                : "several.mark.written")
                : "";
    }

    private static String problem(Sheet sheet, Night night, Texts texts) {
        List<String> said = new ArrayList<>();
        for (Column column : Column.values()) {
            Problem bad = sheet.bad().get(new Place(night, column));
            if (bad != null) {
                said.add(texts.messages()
                        .text("several.problem", texts.wording().field(column.field()),
                                texts.problem(bad)));
            }
        }
        sheet.refused().getOrDefault(night, List.of()).stream().map(texts::problem).forEach(said::add);
        return String.join(" ", said);
    }
}
