package app.wakewell.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Episode;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.journal.Checkup;
import app.wakewell.journal.Doorbell;
import app.wakewell.journal.Erasure;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.Rescue;
import app.wakewell.journal.Secret;
import app.wakewell.journal.Session;
import app.wakewell.journal.Visit;
import app.wakewell.storage.SqliteJournals;
import app.wakewell.ui.fx.TestJournals;

/** A real journal file in a folder, with real backups. */
final class FileJournals implements JournalOpener, Rescue, Erasure, Doorbell {

    private final SqliteJournals journals = new SqliteJournals();
    private final Path file;

    FileJournals(Path folder) {
        this.file = folder.resolve("journal.db");
    }

    Path file() {
        return file;
    }

    JournalWindow.Journals all() {
        return new JournalWindow.Journals(this, this, this, this);
    }

    private Path path(@Nullable Path asked) {
        return Objects.requireNonNullElse(asked, file);
    }

    @Override
    public Session open(Request request) {
        JournalStore store = journals.open(path(request.file()), request.use(), TestJournals.MORNING, false);
        return TestJournals.session(store, TestJournals.MORNING);
    }

    @Override
    public Checkup check(Request request) {
        return journals.check(path(request.file()), TestJournals.MORNING);
    }

    @Override
    public boolean needsSecret(Path backup) {
        return journals.needsSecret(backup);
    }

    @Override
    public long check(Request request, Path sealed, Secret secret) {
        return journals.check(path(request.file()), sealed, secret);
    }

    @Override
    public Restored restore(Request request, Path backup, @Nullable Secret secret) {
        return journals.restore(path(request.file()), backup, secret, TestJournals.MORNING);
    }

    @Override
    public Plan plan(Request request) {
        return journals.planErasure(path(request.file()));
    }

    @Override
    public List<Path> erase(Plan plan) {
        return journals.erase(plan);
    }

    @Override
    public boolean ring(Request request) {
        return journals.ring(path(request.file()));
    }

    @Override
    public boolean answer(Request request) {
        return journals.answer(path(request.file()));
    }

    /** A journal with so many nights before this one, of which the newest are in no backup. */
    FileJournals written(int nights, int afterBackup) {
        try (Session session = open(new Request(null, false, Use.WRITE))) {
            session.journal().answerEpisode(Episode.LASTING);
            for (int ago = nights; ago >= 1; ago--) {
                session.journal()
                        .log(TestJournals.TODAY.plus(-ago),
                                Patch.NONE.set(NightFields.PAIN_RISING, new Score(ago % 11)),
                                new Visit());
                if (ago == afterBackup + 1) {
                    session.backups().make();
                }
            }
        }
        return this;
    }

    /** Damages the entries of two nights, as a fault of the disk would. */
    FileJournals damaged() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE entry SET pain_rising = (pain_rising + 1) % 11 WHERE night IN ('"
                    + TestJournals.TODAY.plus(-1) + "', '" + TestJournals.TODAY.plus(-4) + "')");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return this;
    }

    /** Every file in a folder, with its size. */
    static SortedMap<Path, Long> files(Path folder) {
        SortedMap<Path, Long> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(path), Files.size(path));
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
