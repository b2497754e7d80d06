package app.wakewell.ui.history;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DayEvent.What;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.Score;

/**
 * Events of a day in words.
 *
 * @param texts
 *            the words
 */
record EventWords(HistoryTexts texts) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** What happened: "14:30 Therapy: massage, better". */
    String title(What what) {
        String said = said(what);
        String type = texts.wording().upperFirst(texts.wording().value(what.type()));
        String whole = said.isEmpty() ? type : texts.text("history.said", type, said);
        LocalTime time = what.time();
        return time == null ? whole : texts.text("history.event.timed", CLOCK.format(time), whole);
    }

    private String said(What what) {
        List<String> words = new ArrayList<>();
        Score pain = what.pain();
        if (pain != null) {
            words.add(pain.toString());
        }
        for (Field<?> field : what.answers().fields()) {
            // all but a yes or no say by themselves what they are about
            words.add(field.equals(EventFields.THERAPY_DISCUSSED)
                    ? texts.wording().lowerFirst(texts.said(field, what.answers()))
                    : texts.answer(field, what.answers()));
        }
        if (what.minutes() != null) {
            words.add(texts.text("history.event.minutes", what.minutes()));
        }
        return texts.list(words);
    }

    /** How long it lasts or lasted; empty for what happens once. */
    String lasting(What what) {
        if (!lasts(what.type())) {
            return "";
        }
        return what.until() == null
                ? texts.text("history.event.active", texts.wording().dayWithYear(what.day()))
                : texts.text("history.event.over", texts.wording().dayWithYear(what.day()),
                        texts.wording().dayWithYear(what.until()), ending(what.ending()));
    }

    private String ending(DayEvent.@Nullable Ending ending) {
        return ending == null ? "" : texts.wording().value(ending);
    }

    /** The person's own words about it, or nothing. */
    String note(What what) {
        return what.note() == null ? "" : what.note();
    }

    /** Whether events of a type go on until they are over. */
    static boolean lasts(DayEvent.Type type) {
        return switch (type) {
            case SYMPTOM, TRIAL, BREAK -> true;
            case MEDICINE, THERAPY, EXERCISE, PAIN -> false;
        };
    }
}
