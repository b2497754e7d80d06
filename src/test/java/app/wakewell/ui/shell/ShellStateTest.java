package app.wakewell.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Problem;
import app.wakewell.domain.Profile;
import app.wakewell.journal.BackupState;
import app.wakewell.journal.JournalInfo;
import app.wakewell.journal.Snapshot;
import app.wakewell.ui.fx.JournalState;
import app.wakewell.ui.fx.TestJournals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the line at the foot of the window says about the backups. */
class ShellStateTest {

    private static final Instant PROVEN = Instant.parse("2026-11-21T21:05:00Z");

    private static ShellState state(boolean sample, Optional<Instant> proven, Optional<Problem> failure) {
        Snapshot journal = Snapshot.of(new JournalInfo("id", "mine", Instant.EPOCH, TestJournals.ZONE, sample),
                Profile.UNKNOWN, List.of());
        Words words = Words.in(Locale.UK, TestJournals.ZONE);
        return ShellState.of(new JournalState(journal, Optional.empty(), Optional.empty(),
                new BackupState(Path.of("backups"), Path.of("backups"), proven, Optional.empty(), failure, List.of()), false),
                words.messages(), words.wording(), words.formats(), TestJournals.ZONE);
    }

    @Test
    void theLastProvenBackupIsSaidInTheTimeOfThePerson() {
        ShellState state = state(false, Optional.of(PROVEN), Optional.empty());
        assertEquals("last proven backup 21 November, 22:05", state.backup());
        assertFalse(state.backupFailed());
    }

    @Test
    void aBackupThatCouldNotBeMadeIsSaidEvenIfThereIsAnEarlierOne() {
        ShellState state = state(false, Optional.of(PROVEN),
                Optional.of(Problem.of("", "problem.journal.disk_full", "backups")));
        assertEquals("backup failed: Not saved to backups: the disk is full.", state.backup());
        assertTrue(state.backupFailed());
    }

    @Test
    void noBackupYetIsSaid() {
        assertEquals("no backup yet", state(false, Optional.empty(), Optional.empty()).backup());
    }

    @Test
    void theSampleJournalHasNoBackups() {
        ShellState state = state(true, Optional.of(PROVEN), Optional.empty());
        assertEquals("", state.backup());
        assertFalse(state.backupFailed());
    }
}
