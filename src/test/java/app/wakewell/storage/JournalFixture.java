package app.wakewell.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.journal.Draft;
import app.wakewell.journal.Edit;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.RandomJournal;
import app.wakewell.journal.Step;

/** Journals for tests, and looking at their files from outside. */
final class JournalFixture {

    static final Instant NOW = Instant.parse("2026-03-04T07:15:30Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Night FIRST = Night.endingOn(LocalDate.of(2026, 3, 4));

    private JournalFixture() {}

    static JournalStore open(Path file, Use use) {
        return new SqliteJournals().open(file, use, CLOCK, false);
    }

    static Step log(Entry entry) {
        return new Step(Step.Kind.LOG, entry.night().toString(), NOW,
                List.of(Edit.added(entry)));
    }

    /** A closed journal with a number of nights, a set-up change and a draft; the same for the same number. */
    static Path filled(Path file, int nights) {
        try (JournalStore store = open(file, Use.WRITE)) {
            fill(store, nights);
        }
        return file;
    }

    static void fill(JournalStore store, int nights) {
        RandomJournal random = new RandomJournal(nights);
        for (int i = 0; i < nights; i++) {
            store.commit(log(random.entry(FIRST.plus(i))));
        }
        store.commit(new Step(Step.Kind.SET_UP, FIRST.toString(), NOW,
                List.of(Edit.added(random.setUpChange(FIRST, 1)))));
        store.keepDraft(new Draft(FIRST.plus(nights), random.draft(), NOW));
    }

    /** What makes the backups of a journal. */
    static Backups backups(Path file) {
        JournalFiles files = JournalFiles.at(file);
        return new Backups(Source.live(files), new BackupPlaces(files, Optional::empty), CLOCK,
                new Migrations(Migrations.ALL).check());
    }

    /** What a closed journal holds. */
    static Tallies tallies(Path file) {
        try (Sql sql = new JournalDataSource(file).open(JournalDataSource.Mode.READ)) {
            return new Migrations(Migrations.ALL).check().run(sql);
        }
    }

    static String hash(Path file) {
        try {
            return sha256(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Changes a closed journal as another program could. */
    static void tamper(Path file, String... statements) {
        try (Sql sql = new JournalDataSource(file).open(JournalDataSource.Mode.WRITE)) {
            sql.run("PRAGMA foreign_keys = OFF");
            for (String statement : statements) {
                sql.run(statement);
            }
            sql.run("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }
}
