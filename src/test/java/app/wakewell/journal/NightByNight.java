package app.wakewell.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Profile;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Source;

/** Journals of 2026 from the first of January on, night by night. */
final class NightByNight {

    private NightByNight() {}

    /** A Thursday. */
    static final Night FIRST = Night.endingOn(LocalDate.of(2026, 1, 1));
    static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    static Findings of(List<? extends Item> items) {
        return Findings.of(journal(items), TODAY);
    }

    static Snapshot journal(List<? extends Item> items) {
        return Snapshot.of(new JournalInfo("id", "journal", Instant.EPOCH, ZoneOffset.UTC, false), Profile.UNKNOWN,
                items);
    }

    static Answers pain(int score) {
        return Answers.NONE.with(NightFields.PAIN_RISING, new Score(score));
    }

    static Entry entry(int night, Answers answers) {
        return new Entry(FIRST.plus(night), answers, Instant.EPOCH, null, ZoneOffset.UTC, Source.HAND);
    }

    static List<Item> nights(int count, IntFunction<Answers> answers) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(night -> entry(night, answers.apply(night))).toList());
    }

    static Item bed(int night, Patch difference) {
        return new SetUpChange(FIRST.plus(night), difference, Map.of(), null, null, null, Instant.EPOCH, night + 1);
    }

    static Item pillows(int night, int count) {
        return bed(night, Patch.NONE.set(SetUpFields.PILLOW_COUNT, count));
    }
}
