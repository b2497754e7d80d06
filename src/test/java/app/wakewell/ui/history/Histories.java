package app.wakewell.ui.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Profile;
import app.wakewell.domain.Score;
import app.wakewell.domain.Source;
import app.wakewell.journal.JournalInfo;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Formats;
import app.wakewell.ui.fx.ScreenWorld;

/** Small journals for tests of History, written in Berlin; the current night is that of 22 November 2026. */
final class Histories {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final Night CURRENT = Night.endingOn(ScreenWorld.TODAY);

    private final List<Item> items = new ArrayList<>();

    static HistoryTexts texts() {
        return new HistoryTexts(new Messages(ScreenWorld.BUNDLE, Locale.ENGLISH), new Wording(Locale.ENGLISH),
                new Formats(Locale.ENGLISH, ZONE), ZONE);
    }

    static Night ago(int nights) {
        return CURRENT.plus(-nights);
    }

    static <T> Answers answer(Field<T> field, T value) {
        return Answers.NONE.with(field, value);
    }

    /** An entry with pain on rising and some more, written in the morning. */
    Histories wrote(int ago, int rising, Answers more) {
        return add(ago, rising, more, Duration.ofHours(7), null);
    }

    /** The same, written in the evening. */
    Histories wroteLate(int ago, int rising) {
        return add(ago, rising, Answers.NONE, Duration.ofHours(22), null);
    }

    /** The same, and changed a day later. */
    Histories wroteAndChanged(int ago, int rising) {
        return add(ago, rising, Answers.NONE, Duration.ofHours(7), Duration.ofHours(31));
    }

    private Histories add(int ago, int rising, Answers more, Duration after,
            @Nullable Duration edited) {
        Night night = ago(ago);
        Instant midnight = night.morning().atStartOfDay(ZONE).toInstant();
        items.add(new Entry(night, more.with(NightFields.PAIN_RISING, new Score(rising)), midnight.plus(after),
                edited == null ? null : midnight.plus(edited), ZONE, Source.HAND));
        return this;
    }

    Histories happened(DayEvent.What what) {
        items.add(new DayEvent(items.size() + 1, what, ZONE, Instant.EPOCH, null));
        return this;
    }

    Histories with(Item item) {
        items.add(item);
        return this;
    }

    Snapshot journal() {
        return Snapshot.of(new JournalInfo("id", "journal", Instant.EPOCH, ZONE, false), Profile.UNKNOWN, items);
    }

    static LocalDate day(int ago) {
        return ago(ago).morning();
    }
}
