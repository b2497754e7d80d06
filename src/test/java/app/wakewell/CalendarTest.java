package app.wakewell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.NightTimes;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepMeasure;
import app.wakewell.domain.SleepMeasures;
import app.wakewell.exchange.CsvExport;
import app.wakewell.exchange.NightFilesReader;
import app.wakewell.journal.DayStart;
import app.wakewell.journal.ImportedNight;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalExport.Parts;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.NightFiles;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.Visit;
import app.wakewell.storage.SqliteJournals;

import static app.wakewell.domain.NightFields.FINAL_WAKING;
import static app.wakewell.domain.NightFields.GOT_UP;
import static app.wakewell.domain.NightFields.INTO_BED;
import static app.wakewell.domain.NightFields.TRIED_TO_SLEEP;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A year of nights in each of eight zones, written on machines set to seven locales: clock changes, a date that never
 * was, a journey, sleep by day, somebody awake after midnight. What was written is read back the same whatever the zone
 * and the locale of the machine, and its file is the same to the byte.
 */
class CalendarTest {

    /** Eight zones, each with a year of its own so that all of them make one journal. */
    enum Place {
        UTC("UTC", 2019), NEW_YORK("America/New_York", 2020), BERLIN("Europe/Berlin", 2021),
        KATHMANDU("Asia/Kathmandu", 2022), LORD_HOWE("Australia/Lord_Howe", 2023),
        /** In 2011 it had no 30 December. */
        APIA("Pacific/Apia", 2011), ST_JOHNS("America/St_Johns", 2024), CASABLANCA("Africa/Casablanca", 2025);

        private final ZoneId zone;
        private final int year;

        Place(String zone, int year) {
            this.zone = ZoneId.of(zone);
            this.year = year;
        }

        Place next() {
            List<Place> all = List.of(values());
            return all.get((all.indexOf(this) + 1) % all.size());
        }

        /** The clock changes of the year. */
        List<ZoneOffsetTransition> changes() {
            List<ZoneOffsetTransition> changes = new ArrayList<>();
            ZoneOffsetTransition change = zone.getRules().nextTransition(at("01-01T00:00").toInstant());
            while (change != null && change.getDateTimeBefore().getYear() == year) {
                changes.add(change);
                change = zone.getRules().nextTransition(change.getInstant());
            }
            return changes;
        }

        ZonedDateTime at(String time) {
            return ZonedDateTime.of(LocalDateTime.parse(year + "-" + time), zone);
        }

        Night night(String morning) {
            return Night.endingOn(LocalDate.parse(year + "-" + morning));
        }
    }

    private static final List<String> LOCALES = List.of("en-US", "de-DE", "fr-FR", "ar-EG", "fa-IR", "tr-TR", "hi-IN");

    static Stream<Arguments> machines() {
        return Stream.of(Place.values())
                .flatMap(place -> LOCALES.stream().map(locale -> Arguments.of(place, locale)));
    }

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    /** The machine's own settings, which nothing in a journal may follow. */
    private static void setMachine(Place place, String locale) {
        TimeZone.setDefault(TimeZone.getTimeZone(place.zone));
        Locale.setDefault(Locale.forLanguageTag(locale));
    }

    @AfterEach
    void restoreTheMachine() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    /** The clock of a person who travels. */
    private static final class Watch extends Clock {
        private ZonedDateTime now;

        Watch(ZonedDateTime now) {
            this.now = now;
        }

        void set(ZonedDateTime other) {
            now = other;
        }

        @Override
        public ZoneId getZone() {
            return now.getZone();
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Watch(now.withZoneSameInstant(other));
        }

        @Override
        public Instant instant() {
            return now.toInstant();
        }
    }

    private static final DayStart AT_THREE = new DayStart() {
        @Override
        public LocalTime time() {
            return LocalTime.of(3, 0);
        }

        @Override
        public void keep(LocalTime time) {
            throw new UnsupportedOperationException();
        }
    };

    // ---- the diary ----

    /** Wall clocks of a night in the order into bed, tried to sleep, last woke up, got up, as a person types them. */
    private static NightTimes typed(Night night, ZoneId zone, String... times) {
        NightTimes typed = NightTimes.of(night);
        for (int i = 0; i < times.length; i++) {
            typed = typed.with(NightTimes.FIELDS.get(i), LocalTime.parse(times[i]), zone);
        }
        return typed;
    }

    private static Patch patch(NightTimes times, int pain) {
        Answers answers = times.applyTo(Answers.NONE)
                .with(NightFields.PAIN_RISING, new Score(pain))
                .with(NightFields.MINUTES_TO_SLEEP, 12)
                .with(NightFields.DEVICE_QUALITY, 7.5)
                .with(Field.ownFactor("IĞDIR tea"), 0.25)
                .with(NightFields.NOTE, "٤٢ İıI 7,5");
        return Patch.setting(answers.withUnknown(NightFields.MINUTES_AWAKE));
    }

    /** Each night over which the clocks change, from eleven to seven. */
    private static SortedMap<Night, Patch> clockChanges(Place place) {
        SortedMap<Night, Patch> nights = new TreeMap<>();
        for (ZoneOffsetTransition change : place.changes()) {
            Night night = Night.endingOn(change.getDateTimeAfter().toLocalDate());
            nights.put(night, patch(typed(night, place.zone, "23:00", "23:10", "06:40", "07:00"), 3));
        }
        return nights;
    }

    /** Writes the year of a place, and gives the nights in the order in which they lie. */
    private static void write(Journal journal, Watch watch, Place place) {
        watch.set(place.at("12-31T22:00"));
        SortedMap<Night, Patch> nights = clockChanges(place);
        Night byDay = place.night("06-10");
        nights.put(byDay, patch(typed(byDay, place.zone, "14:00", "14:10", "20:45", "21:00"), 4));
        Night journey = place.night("06-20");
        NightTimes flight = NightTimes.of(journey)
                .with(INTO_BED, LocalTime.of(21, 30), place.zone)
                .with(GOT_UP, LocalTime.of(8, 15), place.next().zone);
        nights.put(journey, patch(flight, 5));
        assertEquals(nights.size(), journal.logSeveral(nights));

        watch.set(place.at("07-02T01:30"));
        assertEquals(place.night("07-01"), journal.currentNight(), "still awake");
        journal.log(journal.currentNight(), patch(NightTimes.of(place.night("07-01")), 6), new Visit());
        watch.set(place.at("07-02T03:00"));
        assertEquals(place.night("07-02"), journal.currentNight());
        watch.set(place.at("07-03T08:00").withZoneSameInstant(place.next().zone));
        Night abroad = journal.currentNight();
        journal.log(abroad, patch(typed(abroad, watch.getZone(), "00:10", "00:40"), 2), new Visit());
        journal.changeSetUp(place.night("06-01"),
                Patch.NONE.set(SetUpFields.PILLOW_COUNT, place.year % 7)
                        .set(SetUpFields.MATTRESS_ACQUIRED, LocalDate.of(place.year, 1, 31))
                        .set(SetUpFields.SCHEDULE_BED, LocalTime.of(22, 45)),
                "Grund: größer", null);
        journal.addEvent(DayEvent.What.of(DayEvent.Type.SYMPTOM, place.night("06-01").morning(), Answers.NONE));
    }

    private static Snapshot written(JournalStore store, Place... places) {
        Watch watch = new Watch(places[0].at("01-01T12:00"));
        Journal journal = new Journal(store, watch, AT_THREE);
        for (Place place : places) {
            write(journal, watch, place);
        }
        return journal.read();
    }

    private JournalStore open(Path file, Use use, Place place) {
        return new SqliteJournals().open(file, use, Clock.fixed(place.at("12-31T23:00").toInstant(),
                ZoneOffset.UTC), false);
    }

    private byte[] exported(Snapshot journal) {
        Path file = folder.resolve("export.csv");
        new CsvExport().csv(journal, file, new Parts(true, true), true);
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // ---- what holds ----

    @ParameterizedTest
    @MethodSource("machines")
    void aYearIsReadBackAsItWasWrittenOnAnyOtherMachine(Place place, String language) {
        setMachine(place, language);
        Path file = folder.resolve("journal.db");
        Snapshot before;
        try (JournalStore store = open(file, Use.WRITE, place)) {
            before = written(store, place);
        }
        byte[] exported = exported(before);

        setMachine(place.next(), LOCALES.get((LOCALES.indexOf(language) + 1) % LOCALES.size()));
        try (JournalStore store = open(file, Use.READ, place.next())) {
            Snapshot after = store.read();
            assertEquals(before.items(), after.items());
            assertEquals(before.info(), after.info());
            assertEquals(before.entries().stream().map(Entry::isLate).toList(),
                    after.entries().stream().map(Entry::isLate).toList());
            assertArrayEquals(exported, exported(after));
        }
        List<ImportedNight> nights = new NightFilesReader()
                .read(folder.resolve("export.csv"), NightFiles.Format.AUTO, place.next().zone, LocalDate.of(2026, 1, 1))
                .nights();
        assertEquals(before.entries().stream().map(entry -> entry.night() + " " + entry.answers()).toList(),
                nights.stream().map(night -> night.night() + " " + night.answers()).toList());
    }

    @Test
    void theFileIsTheSameToTheByteOnEveryMachine() {
        setMachine(Place.UTC, "en-US");
        byte[] first = exported(written(InMemoryStore.empty(), Place.values()));
        assertTrue(first.length > 5_000, "something was written");
        for (Place place : Place.values()) {
            for (String language : LOCALES) {
                setMachine(place, language);
                assertArrayEquals(first, exported(written(InMemoryStore.empty(), Place.values())),
                        () -> place + " " + language);
            }
        }
    }

    /**
     * Over a change of the clocks, from eleven to seven is eight hours less what was left out or more what came twice.
     */
    @ParameterizedTest
    @EnumSource
    void clockChangeNightsHaveTheirTrueLength(Place place) {
        boolean changes = place != Place.UTC && place != Place.KATHMANDU;
        assertEquals(changes, !place.changes().isEmpty());
        for (ZoneOffsetTransition change : place.changes()) {
            Night night = Night.endingOn(change.getDateTimeAfter().toLocalDate());
            Answers answers = typed(night, place.zone, "23:00", "23:10", "06:40", "07:00").applyTo(Answers.NONE);
            boolean dateLeftOut = change.getDuration().toDays() >= 1;
            double expected = 8 * 60.0 - (dateLeftOut ? 0 : change.getDuration().toMinutes());
            assertEquals(expected, SleepMeasures.of(answers).get(SleepMeasure.TIME_IN_BED).orElseThrow(),
                    () -> place + " " + night);
            assertEquals(night.morning(), answers.get(GOT_UP).orElseThrow().toLocalDate());
        }
    }

    @ParameterizedTest
    @CsvSource({"NEW_YORK, 03-08, 420", "NEW_YORK, 11-01, 540", "BERLIN, 03-28, 420", "BERLIN, 10-31, 540",
            "LORD_HOWE, 04-02, 510", "LORD_HOWE, 10-01, 450", "APIA, 04-02, 540", "APIA, 09-24, 420",
            "APIA, 12-31, 480", "ST_JOHNS, 03-10, 420", "ST_JOHNS, 11-03, 540", "CASABLANCA, 02-23, 540",
            "CASABLANCA, 04-06, 420", "KATHMANDU, 03-27, 480", "UTC, 03-31, 480"})
    void theKnownClockChangesAreAsLongAsTheyWere(Place place, String morning, int minutes) {
        Night night = place.night(morning);
        Answers answers = typed(night, place.zone, "23:00", "23:10", "06:40", "07:00").applyTo(Answers.NONE);
        assertEquals(Duration.ofMinutes(minutes),
                Duration.between(answers.get(INTO_BED).orElseThrow(), answers.get(GOT_UP).orElseThrow()));
    }

    /** A time that the clocks leave out or pass twice is never stored as a guess. */
    @ParameterizedTest
    @EnumSource
    void timesLeftOutOrPassedTwiceAreNeverGuessed(Place place) {
        for (ZoneOffsetTransition change : place.changes()) {
            if (change.getDuration().toDays() >= 1) {
                continue;
            }
            ZonedDateTime inside = change.isGap()
                    ? change.getDateTimeBefore().plusMinutes(1).atZone(ZoneOffset.UTC)
                    : change.getDateTimeAfter().plusMinutes(1).atZone(ZoneOffset.UTC);
            Night night = Night.endingOn(inside.toLocalDate());
            NightTimes times = NightTimes.of(night).with(FINAL_WAKING, inside.toLocalTime(), place.zone);
            NightTimes.Reading reading = times.readings().get(FINAL_WAKING);
            assertTrue(change.isGap() ? reading instanceof NightTimes.Never : reading instanceof NightTimes.Twice,
                    () -> place + " " + change + ": " + reading);
            assertFalse(times.applyTo(Answers.NONE).has(FINAL_WAKING));
        }
    }

    @Test
    void sleepByDayAndAJourneyAreOfTheirTrueLength() {
        try (JournalStore store = open(folder.resolve("journal.db"), Use.WRITE, Place.BERLIN)) {
            Snapshot journal = written(store, Place.BERLIN);
            Answers byDay = journal.entry(Place.BERLIN.night("06-10")).orElseThrow().answers();
            assertEquals(Place.BERLIN.at("06-10T14:10"), byDay.get(TRIED_TO_SLEEP).orElseThrow());
            assertEquals(7 * 60, SleepMeasures.of(byDay).get(SleepMeasure.TIME_IN_BED).orElseThrow());
            Answers journey = journal.entry(Place.BERLIN.night("06-20")).orElseThrow().answers();
            // 21:30 in Berlin is 01:15 in Kathmandu
            assertEquals(7 * 60, SleepMeasures.of(journey).get(SleepMeasure.TIME_IN_BED).orElseThrow());
        }
    }
}
