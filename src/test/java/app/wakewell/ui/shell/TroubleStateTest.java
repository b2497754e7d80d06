package app.wakewell.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.wakewell.journal.Backup;
import app.wakewell.journal.Checkup;
import app.wakewell.journal.Damage;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is said about a journal that cannot be opened. */
class TroubleStateTest {

    private static final Path FILE = Path.of("here", "journal.db").toAbsolutePath();
    private static final Path FOLDER = FILE.resolveSibling("backups");

    private static final List<Damage> DAMAGE = List.of(
            new Damage(Damage.Part.ENTRY, "2026-11-20", Damage.How.CHANGED, true),
            new Damage(Damage.Part.ENTRY, "2026-11-03", Damage.How.MISSING, false));

    private static final List<Backup> BACKUPS = List.of(
            new Backup(FOLDER.resolve("new"), Backup.Why.CLOSING, Instant.parse("2026-11-21T07:12:00Z"),
                    OptionalLong.of(311)),
            new Backup(FOLDER.resolve("bad"), Backup.Why.DAILY, Instant.parse("2026-11-20T07:12:00Z"),
                    OptionalLong.empty()));

    private static TroubleState state(Reason reason, long nights, List<Damage> damage, List<Backup> backups) {
        Checkup found = new Checkup(FILE, Optional.of(reason), nights, nights * 3, damage, backups, Optional.empty(),
                List.of());
        return TroubleState.of(new JournalUnusable(reason, FILE, "test"), Optional.of(found), false,
                Words.in(Locale.UK, ZoneOffset.UTC));
    }

    /** A journal with two damaged nights and two backups, one of which cannot be read. */
    static TroubleState damaged() {
        return state(Reason.DAMAGED, 310, DAMAGE, BACKUPS);
    }

    @Test
    void aDamagedJournalNamesItsNightsAndItsBackups() {
        TroubleState state = damaged();
        assertEquals("310 nights can be read as written.", state.readable());
        assertEquals(List.of(
                "Night of Thu 19 to Fri 20 November 2026: not as it was written; the history of changes still holds it",
                "Night of Mon 2 to Tue 3 November 2026: gone"), state.damaged());
        assertEquals(List.of(new TroubleState.Copy(FOLDER.resolve("new"),
                "21 November 2026, 07:12 (on closing): 311 nights", true),
                new TroubleState.Copy(FOLDER.resolve("bad"),
                        "20 November 2026, 07:12 (as a day began): cannot be read",
                        false)),
                state.copies());
        assertEquals(List.of(FOLDER), state.folders());
        assertTrue(state.canLook());
        assertFalse(state.isGone());
    }

    @ParameterizedTest
    @EnumSource(names = {"MISSING", "EMPTY"})
    void whatIsGoneListsItsBackupsAndCannotBeLookedAt(Reason reason) {
        TroubleState state = state(reason, 0, List.of(), BACKUPS);
        assertEquals(2, state.copies().size());
        assertFalse(state.canLook());
        assertTrue(state.isGone());
        assertEquals("", state.readable());
    }

    @Test
    void withoutBackupsThatIsSaid() {
        assertTrue(state(Reason.MISSING, 0, List.of(), List.of()).copiesNote().startsWith("No backups"));
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_USE", "READ_ONLY", "DISK_FULL", "DISK_FAILED"})
    void whereNothingIsLostNoBackupIsOffered(Reason reason) {
        TroubleState state = state(reason, 0, List.of(), BACKUPS);
        assertEquals(List.of(), state.copies());
        assertEquals("", state.copiesNote());
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsWords(Reason reason) {
        TroubleState state = TroubleState.of(new JournalUnusable(reason, FILE, "test"), Optional.empty(), false,
                Words.in(Locale.UK, ZoneOffset.UTC));
        assertTrue(state.what().contains(FILE.toString()));
        assertFalse(state.hint().isBlank());
    }
}
