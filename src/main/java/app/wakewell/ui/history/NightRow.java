package app.wakewell.ui.history;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Thresholds;

/**
 * One night with everything that is written about it and the day it begins.
 *
 * @param night
 *            which night
 * @param entry
 *            what was written, or {@code null} for a gap
 * @param letter
 *            of the set-up in force; empty where none is known
 * @param events
 *            what happened on the day of its morning
 * @param onBreak
 *            whether it lies in a break from the journal
 */
record NightRow(Night night, @Nullable Entry entry, String letter, List<DayEvent> events, boolean onBreak) {

    NightRow {
        events = List.copyOf(events);
    }

    boolean isWritten() {
        return entry != null;
    }

    Answers answers() {
        return entry == null ? Answers.NONE : entry.answers();
    }

    /** Whether pain on rising was {@value Thresholds#PAINFUL_FROM} or more. */
    boolean isPainful() {
        return answers().get(NightFields.PAIN_RISING)
                .filter(score -> score.value() >= Thresholds.PAINFUL_FROM)
                .isPresent();
    }

    boolean isAway() {
        return entry != null && entry.isAway();
    }

    boolean isLate() {
        return entry != null && entry.isLate();
    }

    boolean isEdited() {
        return entry != null && entry.isEdited();
    }

    Optional<String> note() {
        return answers().get(NightFields.NOTE).filter(note -> !note.isBlank());
    }

    /** What is special about the night, in few words: "away, written late". */
    String marks(HistoryTexts texts) {
        return texts.list(List.of(isAway() ? texts.text("history.mark.away") : "",
                isLate() ? texts.text("history.mark.late") : "", isEdited() ? texts.text("history.mark.edited") : "",
                onBreak ? texts.text("history.mark.break") : ""));
    }
}
