package app.wakewell.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.wakewell.domain.Problem;
import app.wakewell.domain.Profile;
import app.wakewell.journal.Backup;
import app.wakewell.journal.BackupState;
import app.wakewell.journal.JournalInfo;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Formats;
import app.wakewell.ui.fx.JournalState;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.TestJournals;
import app.wakewell.ui.settings.SettingsState.Safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Now is 07:12 on 22 November 2026, in Berlin. */
class SettingsStateTest {

    private static final ZoneId ZONE = TestJournals.ZONE;
    private static final Path JOURNAL = Path.of("journal", "journal.db").toAbsolutePath();
    private static final Path FOLDER = Path.of("journal", "backups").toAbsolutePath();
    private static final Path STICK = Path.of("stick").toAbsolutePath();
    private static final Instant YESTERDAY = Instant.parse("2026-11-21T20:40:00Z");
    private static final SettingsTexts TEXTS = new SettingsTexts(new Messages(ScreenWorld.BUNDLE, Locale.UK),
            new Wording(Locale.UK), new Formats(Locale.UK, ZONE), TestJournals.MORNING);
    private static final Problem MISSING = Problem.of("", "problem.backup.second.missing", STICK.toString());
    private static final Problem CLOUD = Problem.of("", "problem.place.synchronised", "Dropbox");
    private static final Problem FAILURE = Problem.of("", "problem.journal.disk_full", "journal.db");

    private static JournalState journal(BackupState copies, boolean sample, boolean readOnly) {
        Snapshot nothing = Snapshot.of(new JournalInfo("id", "journal", Instant.EPOCH, ZONE, sample), Profile.UNKNOWN,
                List.of());
        return new JournalState(nothing, Optional.empty(), Optional.empty(), copies, readOnly);
    }

    private static BackupState copies(Optional<Instant> proven, Optional<Instant> drill, Optional<Problem> failure,
            Problem... remarks) {
        return new BackupState(JOURNAL, FOLDER, proven, drill, failure, List.of(remarks));
    }

    private static Backup backup(Path folder, Instant at, OptionalLong nights) {
        return new Backup(folder.resolve(at.getEpochSecond() + ".db"), Backup.Why.CLOSING, at, nights);
    }

    private static SettingsState state(BackupState copies, Optional<Path> second, Backup... backups) {
        return SettingsState.of(journal(copies, false, false), List.of(backups), second, TEXTS);
    }

    @Test
    void aJournalWithoutAnythingHasNothingToBackUp() {
        SettingsState state = state(BackupState.none(JOURNAL, FOLDER), Optional.empty());
        assertEquals(Safety.NONE_YET, state.safety());
        assertTrue(state.answer().startsWith("Nothing is written yet"), state.answer());
        assertEquals("", state.drill());
        assertTrue(state.canMake());
        assertFalse(state.second().isChosen());
    }

    @Test
    void nightsWithoutABackupAreSaidToBeThereOnlyOnce() {
        Snapshot written = TestJournals.session(TestJournals.written(), TestJournals.MORNING).journal().read();
        SettingsState state = SettingsState.of(new JournalState(written, Optional.empty(), Optional.empty(),
                BackupState.none(JOURNAL, FOLDER), false), List.of(), Optional.empty(), TEXTS);
        assertEquals(Safety.NONE_YET, state.safety());
        assertTrue(state.answer().contains("there is no backup"), state.answer());
    }

    @Test
    void theNewestBackupIsToldWithItsNightsAndItsTrial() {
        SettingsState state = state(
                copies(Optional.of(YESTERDAY), Optional.of(Instant.parse("2026-11-03T08:00:00Z")), Optional.empty()),
                Optional.empty(), backup(FOLDER, YESTERDAY, OptionalLong.of(412)));
        assertEquals(Safety.SAFE, state.safety());
        assertEquals("Yes. The last proven backup is from yesterday at 21:40, with 412 nights."
                + " Every entry in it was compared with the journal.", state.answer());
        assertTrue(state.drill().contains("3 November at 09:00, 19 days ago"), state.drill());
    }

    @Test
    void aBackupThatCouldNotBeMadeComesFirstAndTheLastOneIsStillNamed() {
        SettingsState state = state(copies(Optional.of(YESTERDAY), Optional.empty(), Optional.of(FAILURE)),
                Optional.empty());
        assertEquals(Safety.LOOK, state.safety());
        assertTrue(state.answer().contains("the disk is full"), state.answer());
        assertTrue(state.answer().contains("yesterday at 21:40"), state.answer());
    }

    @Test
    void troubleWithTheSecondPlaceIsSaidThereAndOtherRemarksAbove() {
        SettingsState state = state(
                copies(Optional.of(YESTERDAY), Optional.empty(), Optional.empty(), MISSING, CLOUD),
                Optional.of(STICK));
        assertEquals(1, state.remarks().size());
        assertTrue(state.remarks().getFirst().contains("Dropbox"), state.remarks().getFirst());
        assertTrue(state.second().trouble());
        assertTrue(state.second().words().contains("is not there now"), state.second().words());
    }

    @Test
    void backupsInTheSecondPlaceAreCountedAndToldApart() {
        Instant older = YESTERDAY.minusSeconds(60);
        SettingsState state = state(copies(Optional.of(YESTERDAY), Optional.empty(), Optional.empty()),
                Optional.of(STICK), backup(FOLDER, YESTERDAY, OptionalLong.of(3)),
                backup(STICK, older, OptionalLong.empty()));
        assertEquals("1 backup lies there, the newest from yesterday at 21:39.", state.second().words());
        assertEquals("Yesterday at 21:40", state.backups().getFirst().when());
        assertEquals("on closing · 3 nights · beside the journal", state.backups().getFirst().about());
        assertEquals("on closing · cannot be read · in the second place", state.backups().getLast().about());
        assertFalse(state.second().trouble());
    }

    @Test
    void copiesOfOneBackupAreOneLine() {
        SettingsState state = state(copies(Optional.of(YESTERDAY), Optional.empty(), Optional.empty()),
                Optional.of(STICK), backup(STICK, YESTERDAY, OptionalLong.of(3)),
                backup(FOLDER, YESTERDAY, OptionalLong.of(3)), backup(FOLDER, YESTERDAY, OptionalLong.of(3)));
        assertEquals(2, state.backups().size(), "two of one moment in one folder are two");
        assertEquals("on closing · 3 nights · in both places",
                state.backups().getFirst().about());
        assertEquals(FOLDER, state.backups().getFirst().file().getParent(),
                "restored from the disk that is always there");
        assertEquals(2, state.backups().getFirst().copies().size());
    }

    @Test
    void removingTheOnlyBackupIsAskedInOtherWords() {
        BackupState proven = copies(Optional.of(YESTERDAY), Optional.empty(), Optional.empty());
        Backup one = backup(FOLDER, YESTERDAY, OptionalLong.of(3));
        Backup other = backup(FOLDER, YESTERDAY.minusSeconds(60), OptionalLong.of(3));
        assertTrue(state(proven, Optional.empty(), one).backups().getFirst().sure().startsWith("This is the only"));
        assertTrue(state(proven, Optional.empty(), one, other).backups()
                .getFirst()
                .sure()
                .startsWith("Remove this backup for good"));
    }

    @Test
    void theSampleJournalHasNothingToKeep() {
        SettingsState state = SettingsState.of(
                journal(copies(Optional.of(YESTERDAY), Optional.empty(), Optional.empty(), CLOUD), true, false),
                List.of(backup(FOLDER, YESTERDAY, OptionalLong.of(3))), Optional.of(STICK), TEXTS);
        assertTrue(state.isSample());
        assertFalse(state.canMake());
        assertEquals(List.of(), state.backups());
        assertEquals(List.of(), state.remarks());
        assertFalse(state.second().isChosen());
    }

    @Test
    void aJournalThatCanOnlyBeReadSaysWhyNoBackupIsMade() {
        SettingsState state = SettingsState.of(
                journal(copies(Optional.of(YESTERDAY), Optional.empty(), Optional.empty()), false, true), List.of(),
                Optional.empty(), TEXTS);
        assertFalse(state.canMake());
        assertEquals(Safety.READ_ONLY, state.safety());
        assertTrue(state.answer().startsWith("This journal can be read here"), state.answer());
        assertTrue(state.answer().contains("yesterday at 21:40"), state.answer());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026-11-22T05:00:00Z|today at 06:00",
            "2026-11-20T23:30:00Z|yesterday at 00:30", "2026-11-20T22:30:00Z|20 November at 23:30, 2 days ago",
            "2025-12-24T12:00:00Z|24 December 2025 at 13:00, 333 days ago",
            "2026-11-23T12:00:00Z|23 November at 13:00"})
    void agoIsCountedInDaysOfTheCalendar(Instant at, String words) {
        assertEquals(words, TEXTS.when(at));
    }
}
