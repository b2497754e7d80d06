package app.wakewell.ui.history;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.picture.YearInput;
import app.wakewell.picture.YearWords;
import app.wakewell.ui.picture.NightWords;

/**
 * The picture of a year.
 *
 * @param input
 *            what it is made of
 * @param words
 *            the words in it
 */
record YearState(YearInput input, YearWords words) {

    private static final List<Field<?>> ON_CARD = List.of(NightFields.PAIN_RISING, NightFields.PAIN_BED,
            NightFields.SLEEP_QUALITY, NightFields.POSITION);

    /**
     * What is shown of a journal. Nights before the first one it knows are no gaps and stay blank, as do those to come.
     *
     * @param place
     *            where the person lives, for the first day of the week
     */
    static YearState of(NightRows nights, Night current, YearSpan span, YearMeasure measure, Locale place,
            HistoryTexts texts) {
        LocalDate from = span.from(current);
        LocalDate to = span.to(current);
        List<YearInput.Cell> cells = nights.newestFirst()
                .stream()
                .filter(row -> !row.night().morning().isBefore(from) && !row.night().morning().isAfter(to))
                .filter(row -> row.isWritten() || row.night().isBefore(current))
                .map(row -> cell(row, measure))
                .toList();
        List<String> levels = measure.levels(texts);
        String title = texts.text("history.year.title", texts.wording().field(measure.field()));
        return new YearState(
                new YearInput(from, to, WeekFields.of(place).getFirstDayOfWeek(), cells, levels, title,
                        description(cells, from, to, levels, texts)),
                new YearWords(texts.wording().locale(), texts.text("history.year.unanswered"),
                        texts.text("history.year.gap"), texts.text("history.year.away"),
                        texts.text("history.mark.late"), texts.text("history.mark.edited"),
                        texts.text("history.mark.break")));
    }

    private static YearInput.Cell cell(NightRow row, YearMeasure measure) {
        Entry entry = row.entry();
        return entry == null
                ? YearInput.Cell.gap(row.night().morning(), row.onBreak())
                : new YearInput.Cell(row.night().morning(), true, measure.level(entry), row.isAway(), row.isLate(),
                        row.isEdited(), row.onBreak());
    }

    private static String description(List<YearInput.Cell> cells, LocalDate from, LocalDate to, List<String> levels,
            HistoryTexts texts) {
        List<String> counts = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            OptionalInt wanted = OptionalInt.of(level);
            counts.add(texts.text("history.year.count", levels.get(level),
                    cells.stream().filter(cell -> cell.level().equals(wanted)).count()));
        }
        long gaps = cells.stream().filter(cell -> !cell.written() && !cell.onBreak()).count();
        counts.add(texts.text("history.year.count", texts.text("history.year.gap"), gaps));
        return texts.text("history.year.description", texts.wording().dayWithYear(from),
                texts.wording().dayWithYear(to), texts.list(counts));
    }

    /** A night in words, for the card beside its cell. */
    static NightWords card(NightRow row, YearMeasure measure, HistoryTexts texts) {
        List<String> lines = new ArrayList<>();
        Entry entry = row.entry();
        if (entry == null) {
            lines.add(texts.text(row.onBreak() ? "history.card.break" : "history.card.gap"));
        } else {
            addAnswers(lines, entry, measure.field(), texts);
        }
        String marks = row.marks(texts);
        if (entry != null && !marks.isEmpty()) {
            lines.add(texts.wording().upperFirst(marks));
        }
        if (!row.events().isEmpty()) {
            lines.add(texts.text("history.card.events", row.events().size()));
        }
        return new NightWords(texts.wording().nightWithYear(row.night()), lines, texts.text("history.card.hint"));
    }

    private static void addAnswers(List<String> lines, Entry entry, Field<?> shown, HistoryTexts texts) {
        List<Field<?>> fields = new ArrayList<>(ON_CARD);
        if (!fields.contains(shown)) {
            fields.addFirst(shown);
        }
        fields.stream()
                .filter(entry.answers()::has)
                .map(field -> texts.said(field, entry.answers()))
                .forEach(lines::add);
    }
}
