package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Problem;
import app.wakewell.journal.BackupState;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;

/**
 * The copies that a journal makes of itself: one a day, and one before each change of its tables. A copy gets its name
 * only after it was opened anew and every row in it proven equal, so that every file of such a name is good.
 */
final class Backups {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Copies of one kind that are kept. */
    private static final int KEPT = 3;

    /** Why a copy is made; copies of one kind do not push out those of the other. */
    private enum Kind {
        DAILY, UPGRADE;

        String word() {
            return this == DAILY ? "daily" : "upgrade";
        }
    }

    /** A copy by its file name. */
    private record Copy(Path file, Instant at) {}

    private final JournalFiles files;
    private final Clock clock;
    private final OpenCheck check;
    private LocalDate day;
    private @Nullable Problem failure;

    Backups(JournalFiles files, Clock clock, OpenCheck check) {
        this.files = files;
        this.clock = clock;
        this.check = check;
        this.day = LocalDate.now(clock);
    }

    BackupState state() {
        return new BackupState(files.backups(), newest(), Optional.ofNullable(failure));
    }

    private Optional<Instant> newest() {
        try {
            return Stream.of(Kind.values())
                    .flatMap(kind -> copies(kind).stream())
                    .map(Copy::at)
                    .max(Comparator.naturalOrder());
        } catch (JournalUnusable unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Makes today's copy if there is none. If that fails the journal is used all the same, and {@link #state()} says
     * why.
     *
     * @param live
     *            what each table holds
     */
    void makeDaily(Map<Table, Rows.Tally> live) {
        if (Rows.Tally.in(live, Table.STEP).count() == 0) {
            return; // nothing to lose, and an empty copy would be today's only one
        }
        try {
            LocalDate today = LocalDate.now(clock);
            if (copies(Kind.DAILY).stream()
                    .noneMatch(copy -> LocalDate.ofInstant(copy.at(), clock.getZone())
                            .equals(today))) {
                make(Kind.DAILY, live);
            }
        } catch (JournalUnusable failed) {
            failure = failed.problem();
        }
    }

    /**
     * Makes the copy of a day that began while the journal was open: a window may stay open for weeks. Called before
     * each change, so that the copy is of what was there when the day began; does nothing on the other changes.
     *
     * @param sql
     *            the open journal
     */
    void makeForNewDay(Sql sql) {
        LocalDate today = LocalDate.now(clock);
        if (today.equals(day)) {
            return;
        }
        day = today;
        failure = null;
        try {
            makeDaily(check.run(sql));
        } catch (JournalUnusable damaged) {
            failure = damaged.problem();
        }
    }

    /**
     * Makes the copy without which the tables are not changed.
     *
     * @throws JournalUnusable
     *             if it cannot be made
     */
    void makeBeforeUpgrade(Map<Table, Rows.Tally> live) {
        make(Kind.UPGRADE, live);
    }

    private void make(Kind kind, Map<Table, Rows.Tally> live) {
        Path folder = files.backups();
        Path unproven = folder.resolve(files.unfinished().getFileName());
        try {
            OwnerOnly.folder(folder);
            files.discardUnfinished(folder);
            OwnerOnly.emptyFile(unproven);
            try (Sql source = new JournalDataSource(files.journal()).open(JournalDataSource.Mode.READ)) {
                source.update("VACUUM INTO ?", unproven.toString());
            }
            prove(unproven, live);
            OwnerOnly.force(unproven);
            Path copy = folder.resolve(STAMP.format(clock.instant()) + "_" + kind.word() + "_" + files.name());
            OwnerOnly.replace(unproven, copy);
            forgetOld(kind, copy);
        } catch (IOException refused) {
            throw new JournalUnusable(Reason.READ_ONLY, folder, refused);
        } finally {
            discard(unproven);
        }
    }

    /**
     * Opens a copy and holds every row of it against the journal.
     *
     * @throws JournalUnusable
     *             if it is not the same
     */
    void prove(Path copy, Map<Table, Rows.Tally> live) {
        try (Sql sql = new JournalDataSource(copy).open(JournalDataSource.Mode.READ)) {
            if (sql.number("PRAGMA application_id") != JournalDataSource.APPLICATION_ID
                    || !check.run(sql).equals(live)) {
                throw new JournalUnusable(Reason.DAMAGED, copy, "the copy is not equal to the journal");
            }
        }
    }

    /** The newest three stay, and the one just made, whatever a clock that was wrong has called the others. */
    private void forgetOld(Kind kind, Path made) throws IOException {
        List<Copy> copies = copies(kind);
        for (Copy old : copies.subList(Math.min(KEPT, copies.size()), copies.size())) {
            if (!old.file().equals(made)) {
                Files.deleteIfExists(old.file());
            }
        }
    }

    /** The copies of this very journal, newest first. */
    private List<Copy> copies(Kind kind) {
        Path folder = files.backups();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Pattern name = Pattern.compile("(.{17,})_" + kind.word() + "_" + Pattern.quote(files.name()));
        try (Stream<Path> found = Files.list(folder)) {
            return found.flatMap(file -> copy(file, name).stream())
                    .sorted(Comparator.comparing(Copy::at).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new JournalUnusable(Reason.UNREADABLE, folder, unreadable);
        }
    }

    private static Optional<Copy> copy(Path file, Pattern name) {
        Matcher matcher = name.matcher(String.valueOf(file.getFileName()));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Copy(file, STAMP.parse(matcher.group(1), Instant::from)));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static void discard(Path unproven) {
        try {
            Files.deleteIfExists(unproven);
        } catch (IOException stays) {
            // its name says that it is no copy, and the next one clears it away
        }
    }
}
