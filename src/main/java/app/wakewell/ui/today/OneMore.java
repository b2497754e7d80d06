package app.wakewell.ui.today;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.MedicineLevel;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Score;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Stiffness;
import app.wakewell.domain.Thresholds;
import app.wakewell.journal.Snapshot;
import app.wakewell.settings.FormMemory;

/**
 * A question beyond the usual ones, asked on a morning when its answer would decide something. The first that applies
 * is asked, and no other on that day.
 */
enum OneMore {
    /** Stiff when the morning before was written: whether it lasted half an hour is what a clinician asks about. */
    STIFFNESS_BEFORE {
        @Override
        boolean applies(Snapshot journal, Night night, Answers form) {
            return before(journal, night, NightFields.STIFFNESS).filter(Stiffness.NOT_YET::equals).isPresent();
        }
    },
    /** Strong pain on rising: three pieces of advice turn on how one gets out of bed. */
    BED_EXIT {
        @Override
        boolean applies(Snapshot journal, Night night, Answers form) {
            return (atLeast(STRONG_PAIN, form, NightFields.PAIN_RISING)
                    || atLeast(STRONG_PAIN, form, NightFields.PAIN_GETTING_UP))
                    && isOpen(journal, night, form, NightFields.BED_EXIT);
        }
    },
    /** A poor night: what woke tells a loud room from a sore back. */
    AWAKENING_CAUSES {
        @Override
        boolean applies(Snapshot journal, Night night, Answers form) {
            boolean slept = form.get(NightFields.AWAKENINGS).filter(times -> times == 0).isPresent();
            return !slept && !form.has(NightFields.AWAKENING_CAUSES) && form.get(NightFields.SLEEP_QUALITY)
                    .filter(quality -> quality.compareTo(POOR_SLEEP) <= 0)
                    .isPresent();
        }
    },
    /** Medicine beyond the usual: which kind it was decides what may be said about it. */
    MEDICATION {
        @Override
        boolean applies(Snapshot journal, Night night, Answers form) {
            return !form.has(NightFields.MEDICATION)
                    && form.get(NightFields.MEDICINE_LEVEL).filter(MedicineLevel.EXTRA::equals).isPresent();
        }
    },
    /** Pain the morning before: only a day later it is known how long it stayed. */
    PAIN_DURATION {
        @Override
        boolean applies(Snapshot journal, Night night, Answers form) {
            return before(journal, night, NightFields.PAIN_RISING)
                    .filter(score -> score.value() >= Thresholds.PAINFUL_FROM)
                    .isPresent()
                    && isOpen(journal, night, form, NightFields.PAIN_DURATION);
        }
    };

    // The thresholds are choices of the product, like those of the advice; no article gives them.

    /** Pain from here on gets in the way of getting up: the middle band of the usual 1-3, 4-6, 7-10. */
    static final int STRONG_PAIN = 4;
    /** Sleep rated so or worse counts as poor, as in the conditions of the advice. */
    static final SleepQuality POOR_SLEEP = SleepQuality.POOR;
    /** What was answered within so many nights is known well enough: habits change slowly. */
    static final int KNOWN_NIGHTS = 14;
    /** The same question rests for so many days, answered or not, so that no morning repeats the last ones. */
    static final int REST_DAYS = 7;

    abstract boolean applies(Snapshot journal, Night night, Answers form);

    /** Whether it may be asked: none was waved away and no other asked today, and it has rested. */
    private boolean isAllowed(FormMemory memory, LocalDate today) {
        boolean otherToday = memory.asked()
                .entrySet()
                .stream()
                .anyMatch(asked -> !asked.getKey().equals(name()) && asked.getValue().equals(today));
        LocalDate last = memory.asked().get(name());
        boolean rested = last == null || last.equals(today) || !last.plusDays(REST_DAYS).isAfter(today);
        return !today.equals(memory.skipped()) && !otherToday && rested;
    }

    /**
     * The question to ask, once the quick path is answered, so that nothing comes between a sleepy person and the bed.
     *
     * @param form
     *            the answers to this night so far
     * @param memory
     *            what was asked before
     */
    static Optional<OneMore> of(Snapshot journal, Night night, Answers form, FormMemory memory, LocalDate today) {
        boolean quickPath = form.has(NightFields.PAIN_RISING) && form.has(NightFields.PAIN_BED)
                && form.has(NightFields.SLEEP_QUALITY);
        return Arrays.stream(values())
                .filter(question -> quickPath && question.isAllowed(memory, today)
                        && question.applies(journal, night, form))
                .findFirst();
    }

    private static <T> Optional<T> before(Snapshot journal, Night night, Field<T> field) {
        return journal.entry(night.previous()).flatMap(entry -> entry.get(field));
    }

    private static boolean atLeast(int least, Answers form, Field<Score> field) {
        return form.get(field).filter(score -> score.value() >= least).isPresent();
    }

    /** Whether a field is answered neither now nor in the nights that still tell. */
    private static boolean isOpen(Snapshot journal, Night night, Answers form, Field<?> field) {
        return !form.has(field) && journal.between(night.plus(-KNOWN_NIGHTS), night.previous())
                .stream()
                .map(Entry::answers)
                .noneMatch(answers -> answers.has(field));
    }
}
