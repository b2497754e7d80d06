package app.wakewell.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Expectation;
import app.wakewell.domain.SetUpChange;
import app.wakewell.journal.ImportedNight;
import app.wakewell.journal.NightFiles.Contents;
import app.wakewell.journal.NightFiles.Format;

import static app.wakewell.exchange.SampleFiles.changes;
import static app.wakewell.exchange.SampleFiles.list;
import static app.wakewell.exchange.SampleFiles.nights;
import static app.wakewell.exchange.SampleFiles.refusal;
import static app.wakewell.exchange.SampleFiles.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WakewellCsvTest {

    @TempDir
    Path folder;
    private SampleFiles files;

    @BeforeEach
    void prepare() {
        files = new SampleFiles(folder);
    }

    @Test
    void whenANightWasWrittenIsTakenOver() throws Exception {
        Contents contents = files.read("night,pain_rising,logged_at", "2026-03-01,3,2026-03-01T06:10:00.5Z",
                "2026-03-02,3,2026-03-02T07:10:00+01:00", "2026-03-03,3,", "2026-03-04,3,early");
        assertEquals(Arrays.asList(Instant.parse("2026-03-01T06:10:00.5Z"), Instant.parse("2026-03-02T06:10:00Z"), null,
                null), contents.nights().stream().map(ImportedNight::loggedAt).toList());
        assertEquals(List.of("problem.moment"),
                contents.refused().stream().map(row -> row.problem().key()).toList());
    }

    @Test
    void nightAndPainAreEnough() throws Exception {
        Contents contents = files.read("night,pain_rising", "2026-03-05,10", "2026-03-04,0");
        assertEquals(list("2026-03-04 pain_rising=0", "2026-03-05 pain_rising=10"), nights(contents));
        assertEquals(2, contents.rows());
        assertEquals(List.of(), contents.refused());
    }

    @Test
    void columnsAreFoundByNameAndOldName() throws Exception {
        assertEquals(list("2026-03-04 pain_rising=4 sleep_quality=2 position=SIDE_LEFT own.Coffee=1 own.steps=7012"),
                nights(files.read("Position;steps;NIGHT;pain_morning;night.sleep_quality;Coffee:",
                        "side_left;7012;2026-03-04;4;2;yes")));
    }

    @Test
    void notAnsweredIsNeitherNoNorNone() throws Exception {
        Contents contents = files.read("night;pain_rising;pain_bed;props;position;evening;stiffness;Coffee",
                "2026-03-04;3;NA;none;None;-;none;null", "2026-03-05;;;;;;;", "2026-03-06;3;n/a;;;none;;No");
        assertEquals(
                list("2026-03-04 pain_rising=3 stiffness=NONE props=none",
                        "2026-03-06 pain_rising=3 evening=none own.Coffee=0"),
                nights(contents));
        assertEquals(List.of(), contents.refused());
    }

    @Test
    void aBadValueLeavesTheRestOfItsRow() throws Exception {
        Contents contents = files.read("night,pain_rising,pain_bed,position", "2026-03-04,11,5,FLYING",
                "2026-03-05,x,,");
        assertEquals(list("2026-03-04 pain_bed=5"), nights(contents));
        assertEquals(list("2 night.pain_rising: 11 was given; it can be 0 to 10.",
                "2 night.position: “FLYING” was given; it takes one of SIDE_LEFT, SIDE_RIGHT, SIDE, BACK, STOMACH, "
                        + "RECLINED, MIXED, OTHER, UNKNOWN.",
                "3 night.pain_rising: “x” was given; it takes a whole number from 0 to 10."), refused(contents));
    }

    @Test
    void aBadOrFutureNightTakesItsRowAlong() throws Exception {
        Contents contents = files.read("night,pain_rising", "2026-02-30,5", ",5", "2026-06-02,77", "2026-06-01,5");
        assertEquals(list("2026-06-01 pain_rising=5"), nights(contents));
        assertEquals(list("2 night: “2026-02-30” was given; it takes a date such as 2026-03-04.",
                "3 night: “” was given; it takes a date such as 2026-03-04.",
                "4 night: The night of Mon 1 to Tue 2 June 2026 is still to come."), refused(contents));
    }

    @Test
    void theSameNightTwiceCountsOnceOrNotAtAll() throws Exception {
        Contents contents = files.read("night,pain_rising", "2026-03-04,5", "2026-03-04,5", "2026-03-05,5",
                "2026-03-05,6");
        assertEquals(list("2026-03-04 pain_rising=5"), nights(contents));
        assertEquals(
                list("5 night: The night of Wed 4 to Thu 5 March 2026 is told twice and differently, in lines 4 and "
                        + "5; neither is used."),
                refused(contents));
    }

    @Test
    void aColumnOfWordsIsNamedOnce() throws Exception {
        Contents contents = files.read("night,pain_rising,Weather", "2026-03-04,5,1", "2026-03-05,5,rain",
                "2026-03-06,5,sun");
        assertEquals(3, contents.nights().size());
        assertEquals(list("3 own.Weather: The column “Weather” is left out: it holds text (“rain”), and only numbers, "
                + "yes and no can be used."), refused(contents));
    }

    @Test
    void columnsThatCannotBeToldApartAreNamed() throws Exception {
        Path twice = files.of("night,pain_rising,pain_morning\n2026-03-04,5,6\n");
        assertEquals(twice + ", line 1: the column “pain_morning” is there twice.",
                refusal(() -> SampleFiles.read(Format.AUTO, twice)));
        Contents contents = files.read("night,pain_rising,tea,tea,", "2026-03-04,5,1,2,3");
        assertEquals(list("2026-03-04 pain_rising=5 own.tea=1"), nights(contents));
        assertEquals(list("1 The column “tea” is there twice; the second one is left out.",
                "1 Column 5 has no name and is left out."), refused(contents));
    }

    @Test
    void moreCellsThanColumnsAreOnlyHarmlessIfEmpty() throws Exception {
        Contents contents = files.read("night;pain_rising", "2026-03-04;5;", "2026-03-05;5;6", "2026-03-06");
        assertEquals(list("2026-03-04 pain_rising=5"), nights(contents));
        assertEquals(list("3 This row has 3 cells, more than the 2 columns."), refused(contents));
    }

    @Test
    void timesWithoutZoneAreThoseOfTheZoneGiven() throws Exception {
        assertEquals(list("2026-03-04 into_bed=2026-03-03T23:10+01:00[Europe/Berlin] "
                + "final_waking=2026-03-04T00:30-05:00 got_up=2026-03-04T07:00+01:00[Europe/Berlin]"),
                nights(files.read("night,into_bed,final_waking,got_up",
                        "2026-03-04,2026-03-03T23:10,2026-03-04T00:30-05:00,2026-03-04 07:00:00")));
    }

    @Test
    void decimalsMayHaveAComma() throws Exception {
        assertEquals(list("2026-03-04 device_quality=7.5 own.kg=81.25"),
                nights(files.read("night;device_quality;kg", "2026-03-04;7,5;81,25")));
    }

    @Test
    void notesAreTakenExactlyApartFromTheMark() throws Exception {
        Contents contents = files.read("night,note", "2026-03-04,'=1+1", "2026-03-05,'tis", "2026-03-06,''-5",
                "2026-03-07, hm ");
        assertEquals(list("2026-03-04 note==1+1", "2026-03-05 note='tis", "2026-03-06 note='-5",
                "2026-03-07 note= hm "), nights(contents));
    }

    @Test
    void aSetUpHoldsUntilACellSaysOtherwise() throws Exception {
        Contents contents = files.read(
                "night,pain_rising,setup.mattress.firmness,setup.props,setup.reason,setup.expected",
                "2026-03-01,5,,,,", "2026-03-02,5,FIRM,none,,", "2026-03-03,5,,,,", "2026-03-04,5,FIRM,none,,",
                "2026-03-06,5,MEDIUM,KNEES_BETWEEN,too hard,better", "2026-03-07,5,-,,,", "2026-03-05,5,NA,NA,,");
        assertEquals(list("1 2026-03-02 {setup.mattress.firmness=Optional[FIRM], setup.props=Optional[none]}",
                "2 2026-03-06 {setup.mattress.firmness=Optional[MEDIUM], setup.props=Optional[KNEES_BETWEEN]}",
                "3 2026-03-07 {setup.mattress.firmness=Optional.empty}"), changes(contents));
        SetUpChange second = contents.setUpChanges().get(1);
        assertEquals("too hard", second.reason());
        assertEquals(Expectation.BETTER, second.expected());
        assertEquals(List.of(), contents.refused());
    }

    @Test
    void aBedForTheComingNightIsNoFuture() throws Exception {
        Contents contents = files.read("night,pain_rising,setup.pillow.count", "2026-06-01,5,1", "2026-06-02,,2",
                "2026-06-03,,3");
        assertEquals(2, contents.setUpChanges().size());
        assertEquals(list("4 night: The night of Tue 2 to Wed 3 June 2026 is still to come."), refused(contents));
    }

    @Test
    void aReasonWithoutAChangeIsNamed() throws Exception {
        assertEquals(
                list("2 setup.reason: The reason belongs to no change: nothing about the bed differs on the night of "
                        + "Tue 3 to Wed 4 March 2026."),
                refused(files.read("night,pain_rising,setup.reason", "2026-03-04,5,too soft")));
    }

    @Test
    void aFileWithoutNightsIsRefusedInOneLine() throws Exception {
        Path file = files.of("date,pain\n2026-03-04,5\n");
        assertEquals(file + ", line 1: no date column; one named “night” is needed. Found: date, pain",
                refusal(() -> SampleFiles.read(Format.AUTO, file)));
        Path header = files.of("night,pain_rising\n");
        assertEquals(header + " has column names and nothing below them.",
                refusal(() -> SampleFiles.read(Format.CSV, header)));
        assertTrue(refusal(() -> SampleFiles.read(Format.SLEEP_CYCLE, header)).contains("Sleep Cycle"));
    }

    @Test
    void unknownIsAnAnswerOfItsOwn() throws Exception {
        Contents contents = files.read("night,pain_rising,pain_bed,stress,props,stiffness_eases,into_bed,note,"
                + "setup.mattress.acquired", "2026-03-04,3,Unknown,unknown,unknown,unknown,unknown,unknown,unknown");
        assertEquals(list("2026-03-04 pain_rising=3 pain_bed=unknown stiffness_eases=UNSURE props=unknown "
                + "stress=unknown into_bed=unknown note=unknown"), nights(contents));
        assertEquals(list("1 2026-03-04 {setup.mattress.acquired=Optional[unknown]}"), changes(contents));
        assertEquals(List.of(), contents.refused());
    }

    @Test
    void withoutPainOnRisingThereIsNothingUnknownAboutIt() throws Exception {
        assertEquals(list("2 night.pain_rising: “unknown” was given; it takes a whole number from 0 to 10."),
                refused(files.read("night,pain_rising,pain_bed", "2026-03-04,unknown,2")));
    }

    @Test
    void timesOfDayMeanTheMomentsOfTheNight() throws Exception {
        Contents contents = files.read("night,bed_time,tried_to_sleep,wake_time,got_up,awakening_causes",
                "2026-03-04,23:10,00:05,06:45,2026-03-04T07:00,\"PAIN,NOISE\"");
        assertEquals(list("2026-03-04 into_bed=2026-03-03T23:10+01:00[Europe/Berlin] "
                + "tried_to_sleep=2026-03-04T00:05+01:00[Europe/Berlin] "
                + "final_waking=2026-03-04T06:45+01:00[Europe/Berlin] got_up=2026-03-04T07:00+01:00[Europe/Berlin] "
                + "awakening_causes=PAIN,NOISE"), nights(contents));
        assertEquals(List.of(), contents.refused());
    }

    @Test
    void aTimeThatTheNightDidNotHaveOrHadTwiceIsLeftOut() throws Exception {
        Contents contents = files.read("night,pain_rising,wake_time", "2026-03-29,5,02:30", "2025-10-26,4,02:30",
                "2026-03-04,3,late");
        assertEquals(list("2025-10-26 pain_rising=4", "2026-03-04 pain_rising=3", "2026-03-29 pain_rising=5"),
                nights(contents));
        assertEquals(list(
                "2 night.final_waking: 02:30 did not exist that night: the clocks went from 02:00 straight to 03:00.",
                "3 night.final_waking: 02:30 came twice that night, as 2025-10-26T02:30+02:00[Europe/Berlin] and as "
                        + "2025-10-26T02:30+01:00[Europe/Berlin]; say which one.",
                "4 night.final_waking: “late” was given; it takes a moment such as "
                        + "2026-03-03T23:10+01:00[Europe/Berlin]."),
                refused(contents));
    }

    @Test
    void whatContradictsTheRestOfItsRowIsLeftOut() throws Exception {
        Contents contents = files.read("night,pain_rising,into_bed,got_up,awakenings,minutes_awake",
                "2026-03-04,5,2026-03-04 08:00,2026-03-04 07:00,0,20", "2026-03-05,4,2026-03-04 22:00,,1,20");
        assertEquals(2, contents.nights().size());
        assertEquals(2, contents.refused().size(), refused(contents).toString());
        assertTrue(refused(contents).stream().allMatch(line -> line.startsWith("2 night.")),
                refused(contents).toString());
        assertTrue(nights(contents).getFirst().startsWith("2026-03-04 pain_rising=5 "), nights(contents).toString());
        assertEquals("2026-03-05 pain_rising=4 into_bed=2026-03-04T22:00+01:00[Europe/Berlin] awakenings=1 "
                + "minutes_awake=20", nights(contents).getLast());
    }

    @Test
    void habitsAndWhatIsObservedAreSetUpColumnsToo() throws Exception {
        Contents contents = files.read("night,setup.mattress.condition,setup.schedule.bed,setup.routine.steps",
                "2026-03-04,WORN,22:30,none", "2026-03-05,SAGGING,-,");
        assertEquals(list(
                "1 2026-03-04 {setup.mattress.condition=Optional[WORN], setup.schedule.bed=Optional[22:30], "
                        + "setup.routine.steps=Optional[none]}",
                "2 2026-03-05 {setup.mattress.condition=Optional[SAGGING], setup.schedule.bed=Optional.empty}"),
                changes(contents));
    }
}
