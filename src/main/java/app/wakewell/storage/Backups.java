package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Problem;
import app.wakewell.journal.Backup;
import app.wakewell.journal.Backup.Why;
import app.wakewell.journal.BackupState;
import app.wakewell.journal.Edit;
import app.wakewell.journal.JournalBackups;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.RecoveryCode;
import app.wakewell.journal.Refused;
import app.wakewell.journal.SealedBackup;
import app.wakewell.storage.JournalDataSource.Mode;

/**
 * The copies that a journal makes of itself. A copy gets its name only after it was opened anew, every row in it held
 * against its hash and all of it found equal to the journal, and after it was forced to the disk. Where one is due and
 * cannot be made the journal is used all the same, and {@link #state()} says why; only the tables are never changed
 * without one.
 */
final class Backups implements JournalBackups {

    /** Days after which a backup is restored on trial. */
    static final Duration BETWEEN_DRILLS = Duration.ofDays(30);

    /** More records than this are many, for one change. */
    private static final int MANY = 10;
    /** So are more than one of this many. */
    private static final int ONE_IN = 20;
    /** Times that a backup is begun anew because the journal was changed by another program meanwhile. */
    private static final int ATTEMPTS = 3;

    /** What says that it is the backup that is wrong, and not the disk that is full. */
    private static final Set<Reason> DAMAGE = EnumSet.of(Reason.DAMAGED, Reason.FOREIGN, Reason.NEWER);

    private final JournalFiles files;
    private final Source source;
    private final BackupPlaces places;
    private final Clock clock;
    private final OpenCheck check;
    private final Optional<Problem> place;
    private LocalDate day;
    private @Nullable Problem failure;
    private @Nullable Problem drillTrouble;

    /** The backups of the journal that the source shows. */
    Backups(Source source, BackupPlaces places, Clock clock, OpenCheck check) {
        this.files = source.shown();
        this.source = source;
        this.places = places;
        this.clock = clock;
        this.check = check;
        this.place = CloudFolder.remark(files.journal());
        this.day = LocalDate.now(clock);
    }

    // ---- looking ----

    @Override
    public BackupState state() {
        List<Problem> remarks = new ArrayList<>();
        Optional.ofNullable(drillTrouble).ifPresent(remarks::add);
        places.trouble().ifPresent(remarks::add);
        place.ifPresent(remarks::add);
        return new BackupState(files.journal(), files.backups(), newest().map(BackupName::at),
                Marker.of(files).flatMap(Marker::drilled), Optional.ofNullable(failure), remarks);
    }

    private Optional<BackupName> newest() {
        try {
            return places.usual().names().stream().findFirst();
        } catch (JournalUnusable unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public List<Backup> list() {
        return places.all()
                .stream()
                .flatMap(folder -> folder.names().stream().map(folder::backup))
                .sorted(Comparator.comparing(Backup::madeAt).reversed())
                .toList();
    }

    // ---- made without being asked for ----

    /** Makes today's backup of a journal that was just checked, if there is none. */
    void makeDaily(Tallies live) {
        day = LocalDate.now(clock);
        makeIfDue(Why.DAILY, () -> live);
    }

    /**
     * Called before each change. Makes the backup of a day that began while the journal was open, of what was there
     * when it began, as a window may stay open for weeks; and one before many records change at once.
     *
     * @param sql
     *            the open journal
     */
    void makeBefore(List<Edit> change, Sql sql) {
        if (!LocalDate.now(clock).equals(day)) {
            day = LocalDate.now(clock);
            makeIfDue(Why.DAILY, sql);
        }
        if (isMuch(change, sql)) {
            makeIfDue(Why.BULK, sql);
        }
    }

    /** Makes the last backup before the journal is closed, if it was changed since the one before. */
    void makeBeforeClosing(Sql sql) {
        makeIfDue(Why.CLOSING, sql);
    }

    /**
     * Makes the backup without which the tables are not changed.
     *
     * @throws JournalUnusable
     *             if it cannot be made
     */
    void makeBeforeUpgrade(Tallies live) {
        make(Why.UPGRADE, live);
    }

    private static boolean isMuch(List<Edit> change, Sql sql) {
        if (change.size() > MANY) {
            return true;
        }
        long replaced = change.stream().filter(edit -> edit.before() != null).count();
        return replaced > 1 && replaced * ONE_IN > records(sql);
    }

    private static long records(Sql sql) {
        Tallies tallies = new Rows(sql).tallies();
        return Stream.of(Table.ENTRY, Table.SET_UP_CHANGE, Table.THING, Table.WEEK, Table.DAY_EVENT)
                .mapToLong(table -> tallies.of(table).count())
                .sum();
    }

    /** What the journal says of itself is enough here: the copy is held against it row by row. */
    private void makeIfDue(Why why, Sql sql) {
        makeIfDue(why, () -> new Rows(sql).tallies());
    }

    private void makeIfDue(Why why, Supplier<Tallies> said) {
        try {
            Tallies live = said.get();
            if (isDue(why, live)) {
                make(why, live);
            }
        } catch (JournalUnusable failed) {
            failure = failed.problem();
        }
    }

    /** Not for a journal that nothing was done with, and not where the newest backup holds all of it already. */
    private boolean isDue(Why why, Tallies live) {
        List<BackupName> known = places.usual().names();
        boolean today = known.stream()
                .anyMatch(name -> LocalDate.ofInstant(name.at(), clock.getZone()).equals(LocalDate.now(clock)));
        return !live.isUntouched() && (known.isEmpty() || !known.getFirst().digest().equals(live.digest()))
                && !(why == Why.DAILY && today);
    }

    // ---- asked for ----

    @Override
    public Backup make() {
        return make(Why.HAND, looked());
    }

    @Override
    public Backup makeIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Refused.because("problem.backup.noFolder", folder);
        }
        return madeIn(new BackupFolder(folder.toAbsolutePath().normalize(), files), Why.HAND, looked());
    }

    /** Makes the backup before another one takes the journal's place. */
    Backup makeBeforeRestore() {
        return make(Why.RESTORE, looked());
    }

    private Tallies looked() {
        try (Sql sql = source.open()) {
            return check.run(sql);
        }
    }

    @Override
    public void delete(Backup backup) {
        boolean known = places.all()
                .stream()
                .flatMap(folder -> folder.names().stream().map(folder::file))
                .anyMatch(backup.file()::equals);
        if (!known) {
            throw Refused.because("problem.backup.none", backup.file());
        }
        try {
            Files.deleteIfExists(backup.file());
        } catch (IOException refused) {
            throw Refused.because("problem.backup.notDeleted", backup.file());
        }
    }

    // ---- the one way to make one ----

    private Backup make(Why why, Tallies live) {
        Backup made = madeIn(places.usual(), why, live);
        failure = null;
        Rotation rotation = new Rotation(clock.getZone());
        places.usual().thin(rotation);
        places.copyToSecond(made.file(), rotation, copy -> prove(copy, live));
        return made;
    }

    @Override
    public SealedBackup seal(Path target, boolean replace, String passphrase) {
        return withAttempts(looked(), live -> {
            RecoveryCode code = new Sealing(files).run(target, replace, passphrase, empty -> copyInto(empty, live));
            return new SealedBackup(target, code, live.of(Table.ENTRY).count());
        });
    }

    private Backup madeIn(BackupFolder folder, Why why, Tallies live) {
        return withAttempts(live, expected -> madeOnce(folder, why, expected));
    }

    private <T> T withAttempts(Tallies live, Function<Tallies, T> making) {
        Tallies expected = live;
        for (int attempt = 1;; attempt++) {
            try {
                return making.apply(expected);
            } catch (JournalUnusable failed) {
                Tallies now = looked();
                if (now.equals(expected) || attempt == ATTEMPTS) {
                    throw failed;
                }
                expected = now; // a window beside this command saved something while the copy was made
            }
        }
    }

    private Backup madeOnce(BackupFolder folder, Why why, Tallies live) {
        Path unproven = null;
        try {
            unproven = folder.begin();
            copyInto(unproven, live);
            BackupName name = new BackupName(clock.instant().truncatedTo(ChronoUnit.SECONDS), why, 0, live.digest(),
                    files.name());
            return folder.backup(folder.finish(unproven, name));
        } catch (IOException refused) {
            throw new JournalUnusable(Reason.READ_ONLY, folder.path(), refused);
        } finally {
            if (unproven != null) {
                BackupFolder.discard(unproven);
            }
        }
    }

    private void copyInto(Path empty, Tallies live) {
        try (Sql sql = source.open()) {
            sql.update("VACUUM INTO ?", empty.toString());
        }
        prove(empty, live);
    }

    /**
     * Opens a copy and holds every row of it against the journal.
     *
     * @throws JournalUnusable
     *             if it is not the same
     */
    void prove(Path copy, Tallies live) {
        if (!content(copy).equals(live)) {
            throw new JournalUnusable(Reason.DAMAGED, copy, "the copy is not equal to the journal");
        }
    }

    private Tallies content(Path copy) {
        try (Sql sql = new JournalDataSource(copy).open(Mode.READ)) {
            return check.run(sql);
        }
    }

    // ---- the drill ----

    /** Runs {@link #drill()} where the last one is a month ago, or a clock says that it is still to come. */
    void drillIfDue() {
        Optional<Instant> last = Marker.of(files).flatMap(Marker::drilled);
        Instant now = clock.instant();
        if (last.isEmpty() || last.get().isAfter(now) || last.get().plus(BETWEEN_DRILLS).isBefore(now)) {
            drill();
        }
    }

    @Override
    public BackupState drill() {
        newest().ifPresent(name -> {
            try {
                tryOut(name);
                Marker.noteDrill(files, clock.instant());
                drillTrouble = null;
            } catch (JournalUnusable failed) {
                if (DAMAGE.contains(failed.reason())) {
                    replaceDamaged(name);
                } else {
                    drillTrouble = notTried();
                }
            } catch (IOException refused) {
                drillTrouble = notTried();
            }
        });
        return state();
    }

    /** Restores a backup beside the journal, as far as that goes without taking its place. */
    private void tryOut(BackupName name) throws IOException {
        Path trial = files.unfinished();
        OwnerOnly.folder(trial);
        try {
            Path restored = trial.resolve(files.name());
            OwnerOnly.copy(places.usual().file(name), restored);
            Tallies found = content(restored);
            if (!name.digest().isEmpty() && !name.digest().equals(found.digest())) {
                throw new JournalUnusable(Reason.DAMAGED, restored, "it is not what was written");
            }
        } finally {
            OwnerOnly.discard(trial);
        }
    }

    private void replaceDamaged(BackupName name) {
        drillTrouble = Problem.of("", "problem.backup.damaged", places.usual().file(name).toString());
        try {
            places.usual().setAside(name);
            make();
        } catch (IOException | JournalUnusable refused) {
            failure = notTried();
        }
    }

    private Problem notTried() {
        return Problem.of("", "problem.backup.drill", files.folder().toString());
    }
}
