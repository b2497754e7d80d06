package app.wakewell.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Source;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.Version;

/**
 * One night with its day, in words.
 *
 * @param night
 *            which night
 * @param written
 *            whether it has an entry
 * @param title
 *            the night in full
 * @param logged
 *            when it was written, apart from the night itself; of a gap, that it is one
 * @param marks
 *            what is special about it
 * @param answers
 *            everything that was answered, "don't know" included; what was skipped is not there
 * @param note
 *            the person's own words, or nothing
 * @param events
 *            what happened on the day it begins
 * @param changes
 *            how the entry came to be as it is, oldest first
 */
record NightPanel(Night night, boolean written, String title, String logged, List<String> marks, List<Said> answers,
        String note, List<EventRow> events, List<ChangeRow> changes) {

    /**
     * A question with its answer.
     *
     * @param question
     *            what the field is called
     * @param answer
     *            in words
     */
    record Said(String question, String answer) {}

    /**
     * Something that happened.
     *
     * @param event
     *            the event
     * @param title
     *            what happened
     * @param lasting
     *            since when it lasts, or how it ended; empty for what happens once
     * @param note
     *            the person's own words, or nothing
     */
    record EventRow(DayEvent event, String title, String lasting, String note) {

        /** Whether it can be marked as over. */
        boolean isActive() {
            return EventWords.lasts(event.what().type()) && event.what().isActive();
        }
    }

    /**
     * One change of the entry.
     *
     * @param title
     *            what was done and when
     * @param differences
     *            each answer that changed, from what to what
     */
    record ChangeRow(String title, List<String> differences) {}

    NightPanel {
        marks = List.copyOf(marks);
        answers = List.copyOf(answers);
        events = List.copyOf(events);
        changes = List.copyOf(changes);
    }

    /**
     * A night of a journal.
     *
     * @param versions
     *            how its entry came to be, oldest first
     */
    static NightPanel of(Snapshot journal, Night night, List<Version> versions, HistoryTexts plain) {
        HistoryTexts texts = plain.knowing(journal.factors());
        NightRow row = NightRows.of(journal, night).of(night);
        Entry entry = row.entry();
        String title = texts.wording().nightWithYear(night);
        List<ChangeRow> changes = new ChangeWords(texts).of(versions);
        List<EventRow> events = events(journal, night.morning(), texts);
        if (entry == null) {
            return new NightPanel(night, false, title, texts.text(gap(row)), List.of(), List.of(), "", events, changes);
        }
        List<Said> answers = entry.answers()
                .fields()
                .stream()
                .filter(field -> !field.equals(NightFields.NOTE))
                .map(field -> said(field, entry.answers(), texts))
                .toList();
        return new NightPanel(night, true, title, logged(entry, texts), marks(row, texts), answers,
                row.note().orElse(""), events, changes);
    }

    private static String gap(NightRow row) {
        return row.onBreak() ? "history.card.break" : "history.card.gap";
    }

    private static Said said(Field<?> field, Answers answers, HistoryTexts texts) {
        return new Said(texts.wording().field(field), texts.wording().upperFirst(texts.answer(field, answers)));
    }

    private static String logged(Entry entry, HistoryTexts texts) {
        String at = texts.moment(entry.loggedAt(), entry.zone());
        boolean fromFile = entry.source() == Source.CSV || entry.source() == Source.SLEEP_CYCLE;
        return texts.text(fromFile ? "history.logged.file" : "history.logged", at);
    }

    private static List<String> marks(NightRow row, HistoryTexts texts) {
        List<String> marks = new ArrayList<>();
        Entry entry = row.entry();
        if (!row.letter().isEmpty()) {
            marks.add(texts.text("history.mark.setUp", row.letter()));
        }
        if (row.isAway()) {
            marks.add(texts.text("history.mark.away"));
        }
        if (row.isLate()) {
            marks.add(texts.text("history.mark.late"));
        }
        if (entry != null && entry.editedAt() != null) {
            marks.add(texts.text("history.mark.editedAt", texts.moment(entry.editedAt())));
        }
        if (row.onBreak()) {
            marks.add(texts.text("history.mark.break"));
        }
        return marks;
    }

    /** What happened on a day, and what had begun before and goes on. */
    private static List<EventRow> events(Snapshot journal, LocalDate day, HistoryTexts texts) {
        EventWords words = new EventWords(texts);
        return journal.events()
                .stream()
                .filter(event -> event.what().day().equals(day)
                        || (EventWords.lasts(event.what().type()) && event.what().covers(day)))
                .map(event -> new EventRow(event, words.title(event.what()), words.lasting(event.what()),
                        words.note(event.what())))
                .toList();
    }
}
