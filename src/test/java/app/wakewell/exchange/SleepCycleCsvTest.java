package app.wakewell.exchange;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.wakewell.domain.NightFields;
import app.wakewell.domain.Source;
import app.wakewell.journal.ImportedNight;
import app.wakewell.journal.NightFiles.Contents;
import app.wakewell.journal.NightFiles.Format;

import static app.wakewell.exchange.SampleFiles.list;
import static app.wakewell.exchange.SampleFiles.nights;
import static app.wakewell.exchange.SampleFiles.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

class SleepCycleCsvTest {

    private static final String V1 = "Start;End;Sleep quality;Time in bed;Wake up;Sleep Notes;Heart rate;"
            + "Activity (steps)";
    private static final String V2 = "Start;End;Sleep Quality;Regularity;Mood;Heart rate (bpm);Steps;Alarm mode;"
            + "Air Pressure (Pa);City;Movements per hour;Time in bed (seconds);Time asleep (seconds);"
            + "Time before sleep (seconds);Window start;Window stop;Did snore;Snore time;"
            + "Weather temperature (°C);Weather type;Notes";

    @TempDir
    Path folder;
    private SampleFiles files;

    @BeforeEach
    void prepare() {
        files = new SampleFiles(folder);
    }

    @Test
    void theEarlyLayoutTellsTimesRatingAndTags() throws Exception {
        Contents contents = files.read(V1, "2015-01-12 22:57:49;2015-01-13 07:30:13;85%;8:32;:);Drank tea:Smoked ;59;0",
                "2015-01-13 22:00:00;2015-01-14 06:00:00;100%;8:00;;;;");
        assertEquals(Source.SLEEP_CYCLE, contents.source());
        assertEquals(list("2015-01-13 into_bed=2015-01-12T22:57:49+01:00[Europe/Berlin] "
                + "final_waking=2015-01-13T07:30:13+01:00[Europe/Berlin] device_quality=8.5 note=Drank tea, Smoked",
                "2015-01-14 into_bed=2015-01-13T22:00+01:00[Europe/Berlin] "
                        + "final_waking=2015-01-14T06:00+01:00[Europe/Berlin] device_quality=10"),
                nights(contents));
    }

    @Test
    void theLaterLayoutTellsMinutesToo() throws Exception {
        Contents contents = files.read(V2,
                "2020-03-11 22:47:33;2020-03-12 06:00:39;79%;89%;Good;0;0;Normal;100.4;Paris;"
                        + "56.9;25986.6;21395.6;519.7;2020-03-12 05:30:00;2020-03-12 06:00:00;true;0.0;8.6;Fair;Coffee:Good day");
        assertEquals(list("2020-03-12 into_bed=2020-03-11T22:47:33+01:00[Europe/Berlin] "
                + "final_waking=2020-03-12T06:00:39+01:00[Europe/Berlin] minutes_to_sleep=9 minutes_asleep=357 "
                + "device_quality=7.9 note=Coffee, Good day"), nights(contents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r\r\n", "\r", "\r\n\r\n"})
    void anyLineEndAndDelimiterWillDo(String lineEnd) throws Exception {
        String text = String.join(lineEnd, V1, "2015-01-12 22:57:49;2015-01-13 07:30:13;85%;8:32;:);;59;0",
                "2015-01-13 22:57:49;2015-01-14 07:30:13;85%;8:32;:);;59;0");
        assertEquals(2, SampleFiles.read(Format.AUTO, files.of(text)).nights().size());
        assertEquals(2, SampleFiles.read(Format.AUTO, files.of(text.replace(';', ','))).nights().size());
    }

    @Test
    void aFailedAnalysisLeavesOnlyTheTimes() throws Exception {
        Contents contents = files.read(V1, "2018-01-03 20:28:55;2018-01-04 03:40:00;0%;0:00;;;;0");
        assertEquals(list("2018-01-04 into_bed=2018-01-03T20:28:55+01:00[Europe/Berlin] "
                + "final_waking=2018-01-04T03:40+01:00[Europe/Berlin]"), nights(contents));
    }

    @Test
    void anInterruptedNightIsOneNight() throws Exception {
        Contents contents = files.read(V2, later("2020-06-28 22:43:45", "2020-06-29 00:39:45", "30%", 6960, 6000, 600),
                later("2020-06-29 00:41:05", "2020-06-29 06:30:16", "80%", 20951, 18000, 60));
        ImportedNight night = contents.nights().getFirst();
        assertEquals(1, contents.nights().size());
        assertEquals(1, contents.merged());
        assertEquals(0, contents.naps());
        assertEquals("2020-06-29 into_bed=2020-06-28T22:43:45+02:00[Europe/Berlin] "
                + "final_waking=2020-06-29T06:30:16+02:00[Europe/Berlin] minutes_to_sleep=10 minutes_asleep=400 "
                + "device_quality=8", nights(contents).getFirst());
        assertEquals(400, night.answers().get(NightFields.MINUTES_ASLEEP).orElseThrow());
    }

    @Test
    void theTrackerStartedAgainBeforeMidnightIsStillOneNight() throws Exception {
        Contents contents = files.read(V1, "2020-06-01 22:59:43;2020-06-01 23:22:06;3%;0:22;;;;",
                "2020-06-01 23:22:33;2020-06-02 06:15:04;80%;6:52;;;;");
        assertEquals(list("2020-06-02 into_bed=2020-06-01T22:59:43+02:00[Europe/Berlin] "
                + "final_waking=2020-06-02T06:15:04+02:00[Europe/Berlin] device_quality=8"), nights(contents));
        assertEquals(1, contents.merged());
    }

    @Test
    void theShorterSleepOfADayIsANap() throws Exception {
        Contents contents = files.read(V1, "2017-11-12 12:12:00;2017-11-12 12:43:00;20%;0:31;;;;",
                "2017-11-12 01:06:00;2017-11-12 06:55:00;70%;5:49;;;;");
        assertEquals(1, contents.naps());
        assertEquals(list("2017-11-12 into_bed=2017-11-12T01:06+01:00[Europe/Berlin] "
                + "final_waking=2017-11-12T06:55+01:00[Europe/Berlin] device_quality=7"), nights(contents));
    }

    @Test
    void nightsOfClockChangesLastAsLongAsTheFileSays() throws Exception {
        Path file = files.of(V1 + "\n2016-03-12 23:44:03;2016-03-13 07:51:57;80%;7:07;;;;\n");
        assertEquals(Duration.parse("PT7H7M54S"), elapsed(file, ZoneId.of("America/New_York")));
        assertEquals(Duration.parse("PT7H7M54S"), elapsed(file, ZoneOffset.UTC), "somebody elsewhere");
        assertEquals("2016-03-13T07:51:57+01:00", moment(file, ZoneOffset.UTC));
        Path autumn = files.of(V1 + "\n2017-11-05 01:30:00;2017-11-05 06:00:00;80%;4:30;;;;\n");
        assertEquals(Duration.ofMinutes(270), elapsed(autumn, ZoneId.of("America/New_York")), "the second 01:30");
    }

    private static Duration elapsed(Path file, ZoneId zone) {
        ImportedNight night = SampleFiles.read(file, zone).nights().getFirst();
        return Duration.between(night.answers().get(NightFields.INTO_BED).orElseThrow(),
                night.answers().get(NightFields.FINAL_WAKING).orElseThrow());
    }

    private static String moment(Path file, ZoneId zone) {
        return SampleFiles.read(file, zone)
                .nights()
                .getFirst()
                .answers()
                .text(NightFields.FINAL_WAKING)
                .orElseThrow();
    }

    @Test
    void orderOfRowsDoesNotMatter() throws Exception {
        List<String> rows = list("2017-11-12 01:06:00;2017-11-12 06:55:00;70%;5:49;;;;",
                "2017-11-12 12:12:00;2017-11-12 12:43:00;20%;0:31;;;;",
                "2017-11-12 06:58:00;2017-11-12 07:43:00;20%;0:45;;;;");
        Contents one = files.read(V1, rows.get(0), rows.get(1), rows.get(2));
        Contents other = files.read(V1, rows.get(2), rows.get(1), rows.get(0));
        assertEquals(one, other);
    }

    @Test
    void rowsThatCannotBeAreNamed() throws Exception {
        Contents contents = files.read(V1, "2017-11-12 01:06:00;2017-11-11 06:55:00;70%;5:49;;;;",
                "1.52808E+12;2017-11-11 06:55:00;70%;5:49;;;;", "2017-11-12 01:00:00;2017-11-14 06:55:00;70%;5:49;;;;",
                "2026-06-01 22:00:00;2026-06-02 06:55:00;70%;5:49;;;;",
                "2017-11-13 22:00:00;2017-11-14 06:00:00;170%;8:00;;;;",
                "2017-11-14 05:00:00;2017-11-14 07:00:00;10%;2:00;;;;");
        assertEquals(1, contents.nights().size());
        assertEquals(list("2 This sleep ends (2017-11-11 06:55:00) before it begins (2017-11-12 01:06:00).",
                "3 “1.52808E+12” was given; it takes a time such as 2016-03-12 23:44:03.",
                "4 This sleep lasts longer than a day, from 2017-11-12 01:00:00 to 2017-11-14 06:55:00.",
                "5 The night of Mon 1 to Tue 2 June 2026 is still to come.",
                "6 night.device_quality: “170%” was given; it takes a rating from 0% to 100%.",
                "7 This sleep overlaps with the longer one in line 6."), refused(contents));
    }

    private static String later(String start, String end, String quality, int inBed, int asleep, int before) {
        return start + ";" + end + ";" + quality + ";0%;;0;0;Normal;100;;50;" + inBed + ";" + asleep + ";" + before
                + ";;;false;0;0;;";
    }
}
