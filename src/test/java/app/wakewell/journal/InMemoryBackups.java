package app.wakewell.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/** Backups that are only told, for tests. */
public final class InMemoryBackups implements JournalBackups {

    private final List<Backup> backups = new ArrayList<>();
    private BackupState state = BackupState.none(Path.of("journal.db"), Path.of("backups"));
    private @Nullable Instant equalAt;
    private @Nullable RuntimeException failure;

    /** What {@link #state()} tells from now on. */
    public void tell(BackupState told) {
        state = told;
    }

    /** One more backup, newer than the others, wherever it lies. */
    public void hold(Backup backup) {
        backups.add(backup);
    }

    /** Each drill from now on finds the newest backup equal, at this moment. */
    public void drillsAreEqualAt(Instant at) {
        equalAt = at;
    }

    /** The next backup cannot be made. */
    public void failNext(RuntimeException why) {
        failure = why;
    }

    @Override
    public BackupState state() {
        return state;
    }

    @Override
    public List<Backup> list() {
        return backups.reversed();
    }

    @Override
    public Backup make() {
        return madeIn(state.folder());
    }

    @Override
    public Backup makeIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Refused.because("problem.backup.noFolder", folder);
        }
        return madeIn(folder);
    }

    private Backup madeIn(Path folder) {
        RuntimeException why = failure;
        if (why != null) {
            failure = null;
            throw why;
        }
        Instant at = Instant.ofEpochSecond(backups.size());
        Backup made = new Backup(folder.resolve(at + ".db"), Backup.Why.HAND, at, OptionalLong.of(0));
        backups.add(made);
        state = new BackupState(state.journal(), state.folder(), Optional.of(at), state.lastDrill(), Optional.empty(),
                state.remarks());
        return made;
    }

    @Override
    public SealedBackup seal(Path target, boolean replace, String passphrase) {
        if (!new Secret.Passphrase(passphrase).isLongEnough()) {
            throw Refused.because("problem.sealed.short", Secret.Passphrase.LEAST);
        }
        TargetFile.write(target, replace, out -> out.write(passphrase.length()));
        return new SealedBackup(target, RecoveryCode.of(new byte[16]), 0);
    }

    @Override
    public BackupState drill() {
        if (equalAt != null) {
            state = new BackupState(state.journal(), state.folder(), state.lastProven(), Optional.of(equalAt),
                    state.failure(),
                    state.remarks());
        }
        return state;
    }

    @Override
    public void delete(Backup backup) {
        if (!backups.remove(backup)) {
            throw Refused.because("problem.backup.none", backup.file());
        }
    }
}
