package app.wakewell.journal.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.AgeBand;
import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Care;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DayLoad;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.GlobalChange;
import app.wakewell.domain.Item;
import app.wakewell.domain.MattressType;
import app.wakewell.domain.MedicineCategory;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.PersonAnswers;
import app.wakewell.domain.PillowLoft;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SitBreaks;
import app.wakewell.domain.Symptom;
import app.wakewell.domain.TherapyEffect;
import app.wakewell.domain.TherapyKind;
import app.wakewell.domain.Thing;
import app.wakewell.domain.Topper;
import app.wakewell.domain.WeekEntry;
import app.wakewell.domain.WeekFields;

/** What the sample journal holds beside its nights: the things of the bed, weeks, events of days, the person. */
final class SampleLife {

    static final int OLD_MATTRESS = 1;
    static final int NEW_MATTRESS = 2;
    static final int FIRM_TOPPER = 3;
    static final int TWO_PILLOWS = 4;
    static final int LATEX_PILLOW = 5;
    static final int KNEE_PILLOW = 6;

    /** The person's own factor, which the last weeks answer. */
    static final String OWN_FACTOR = "Evening walk";

    /** Weeks that the weekly page was filled in, counted back from the end. */
    private static final int WEEKS = 26;

    private final Random random = new Random(7);
    private final Night first;
    private final ZoneId zone;
    private int events;

    SampleLife(Night first, ZoneId zone) {
        this.first = first;
        this.zone = zone;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>(things());
        items.addAll(weeks());
        items.addAll(therapy());
        items.addAll(days());
        items.add(new OwnFactor(OWN_FACTOR, OwnFactor.Type.YES_NO, null));
        items.add(new PersonAnswers(Answers.NONE.with(ProfileFields.EPISODE_STARTED, first.morning().minusMonths(14))
                .with(ProfileFields.ONSET_AGE_BAND, AgeBand.A20_44)
                .with(ProfileFields.JOINT_LIMITS, Set.of())
                .with(ProfileFields.CARE, Care.SEEN)));
        return items;
    }

    private List<Thing> things() {
        LocalDate newOne = day(SampleJournal.MATTRESS - 1);
        return List.of(
                thing(OLD_MATTRESS, BedPart.MATTRESS, "Old spring mattress", 0,
                        Answers.NONE.with(SetUpFields.MATTRESS_TYPE, MattressType.INNERSPRING)
                                .with(SetUpFields.MATTRESS_FIRMNESS, Firmness.SOFT)
                                .with(SetUpFields.MATTRESS_ACQUIRED, first.morning().minusYears(8)),
                        null, newOne),
                thing(NEW_MATTRESS, BedPart.MATTRESS, "Foam mattress", SampleJournal.MATTRESS,
                        Answers.NONE.with(SetUpFields.MATTRESS_TYPE, MattressType.FOAM)
                                .with(SetUpFields.MATTRESS_FIRMNESS, Firmness.MEDIUM)
                                .with(SetUpFields.MATTRESS_ACQUIRED, newOne),
                        newOne.plusDays(100), null),
                thing(FIRM_TOPPER, BedPart.TOPPER, "Firm topper", SampleJournal.TOPPER,
                        Answers.NONE.with(SetUpFields.TOPPER, Topper.FIRM), null, newOne),
                thing(TWO_PILLOWS, BedPart.PILLOW, "Two feather pillows", 0,
                        Answers.NONE.with(SetUpFields.PILLOW_COUNT, 2).with(SetUpFields.PILLOW_LOFT, PillowLoft.MEDIUM),
                        null, null),
                thing(LATEX_PILLOW, BedPart.PILLOW, "Latex pillow", SampleJournal.ONE_PILLOW,
                        Answers.NONE.with(SetUpFields.PILLOW_COUNT, 1)
                                .with(SetUpFields.PILLOW_LOFT, PillowLoft.MEDIUM),
                        day(SampleJournal.NIGHTS + 12), null),
                thing(KNEE_PILLOW, BedPart.PROPS, "Knee pillow", SampleJournal.KNEE_PILLOW,
                        Answers.NONE.with(SetUpFields.PROPS, Set.of(Prop.KNEES_BETWEEN)), null, null));
    }

    private Thing thing(int number, BedPart part, String name, int night, Answers facts, @Nullable LocalDate returnBy,
            @Nullable LocalDate retired) {
        return new Thing(number, part, name, facts, returnBy, retired, written(day(night)));
    }

    /** Sundays, most of them; a mean pain that follows the new mattress down. */
    private List<WeekEntry> weeks() {
        LocalDate last = day(SampleJournal.NIGHTS - 1);
        LocalDate sunday = last.minusDays(last.getDayOfWeek().getValue() % 7);
        List<WeekEntry> weeks = new ArrayList<>();
        for (int week = WEEKS; week >= 0; week--) {
            LocalDate day = sunday.minusWeeks(week);
            boolean before = day.isBefore(day(SampleJournal.MATTRESS));
            int level = before ? 5 : 3;
            Answers answers = Answers.NONE.with(WeekFields.PEG_P, score(level + 1))
                    .with(WeekFields.PEG_E, score(level))
                    .with(WeekFields.PEG_G, score(level))
                    .with(WeekFields.GLOBAL_CHANGE, before ? GlobalChange.SAME : GlobalChange.MUCH_BETTER)
                    .with(WeekFields.LIMITED_DAYS, random.nextInt(before ? 4 : 2))
                    .with(WeekFields.SIT_HOURS, 6.0 + random.nextInt(3))
                    .with(WeekFields.SIT_BREAKS, SitBreaks.SOMETIMES)
                    .with(WeekFields.EXERCISE_DAYS, random.nextInt(4));
            if (random.nextDouble() < 0.85) {
                weeks.add(new WeekEntry(day, answers, day.atTime(10, 5).atZone(zone).toInstant(), null, zone));
            }
        }
        return weeks;
    }

    private Score score(int level) {
        return new Score(Math.clamp(level + random.nextInt(3) - 1L, 0, 10));
    }

    /** A course of physiotherapy before the new mattress. */
    private List<DayEvent> therapy() {
        List<DayEvent> sessions = new ArrayList<>();
        for (int session = 0; session < 6; session++) {
            Answers answers = Answers.NONE.with(EventFields.THERAPY_KIND, Set.of(TherapyKind.PHYSIOTHERAPY))
                    .with(EventFields.THERAPY_EFFECT, session % 2 == 0 ? TherapyEffect.SAME : TherapyEffect.BETTER);
            sessions.add(event(DayEvent.Type.THERAPY, 230 + 14 * session, LocalTime.of(17, 30), answers, null, null));
        }
        return sessions;
    }

    private List<DayEvent> days() {
        List<DayEvent> days = new ArrayList<>();
        for (int night = 20; night < SampleJournal.NIGHTS; night += 9) {
            days.add(event(DayEvent.Type.EXERCISE, night, LocalTime.of(18, 0),
                    Answers.NONE.with(NightFields.DAY_LOAD, Set.of(DayLoad.EXERCISED)), null, 20 + random.nextInt(40)));
        }
        for (int night = 170; night < 182; night += 2) {
            days.add(event(DayEvent.Type.MEDICINE, night, LocalTime.of(21, 15),
                    Answers.NONE.with(NightFields.MEDICATION, Set.of(MedicineCategory.OTC_PAIN_RELIEVER)), null,
                    null));
        }
        for (int night = SampleJournal.NIGHTS - 9; night < SampleJournal.NIGHTS; night += 3) {
            days.add(event(DayEvent.Type.PAIN, night, LocalTime.of(13, 0), Answers.NONE,
                    new Score(2 + random.nextInt(3)), null));
        }
        LocalDate tingling = day(176);
        days.add(new DayEvent(++events, DayEvent.What
                .of(DayEvent.Type.SYMPTOM, tingling,
                        Answers.NONE.with(EventFields.SYMPTOMS, Set.of(Symptom.LEG_TINGLING)))
                .over(tingling.plusDays(5), DayEvent.Ending.SEEN), zone, written(tingling), null));
        days.add(new DayEvent(++events, DayEvent.What.of(DayEvent.Type.BREAK, day(96), Answers.NONE)
                .over(day(109), DayEvent.Ending.ENDED), zone, written(day(96)), null));
        return days;
    }

    private DayEvent event(DayEvent.Type type, int night, LocalTime time, Answers answers, @Nullable Score pain,
            @Nullable Integer minutes) {
        DayEvent.What what = new DayEvent.What(type, day(night), time, answers, pain, minutes, null, null, null);
        return new DayEvent(++events, what, zone, written(day(night)), null);
    }

    private LocalDate day(int night) {
        return first.plus(night).morning();
    }

    private Instant written(LocalDate day) {
        return SampleJournal.morning(Night.endingOn(day), zone);
    }
}
