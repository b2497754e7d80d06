package app.wakewell.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.Checkup;
import app.wakewell.journal.Doorbell;
import app.wakewell.journal.Erasure;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Rescue;
import app.wakewell.journal.Secret;

/** The ports beside the opener where nothing is to be found: no backups, nothing readable, nothing to erase, nobody. */
final class NothingToRescue implements Rescue, Erasure, Doorbell {

    @Override
    public Checkup check(JournalOpener.Request journal) {
        return new Checkup(Objects.requireNonNullElse(journal.file(), Path.of("journal.db")), Optional.empty(), 0, 0,
                List.of(), List.of(), Optional.empty(), List.of());
    }

    @Override
    public Plan plan(JournalOpener.Request journal) {
        return new Plan(Path.of("journal.db"), List.of(), List.of(), List.of());
    }

    @Override
    public List<Path> erase(Plan plan) {
        return List.of();
    }

    @Override
    public boolean ring(JournalOpener.Request journal) {
        return false;
    }

    @Override
    public boolean answer(JournalOpener.Request journal) {
        return false;
    }

    @Override
    public boolean needsSecret(Path backup) {
        return false;
    }

    @Override
    public long check(JournalOpener.Request journal, Path sealed, Secret secret) {
        throw Refused.because("problem.file.missing", sealed);
    }

    @Override
    public Restored restore(JournalOpener.Request journal, Path backup, @Nullable Secret secret) {
        throw Refused.because("problem.file.missing", backup);
    }
}
