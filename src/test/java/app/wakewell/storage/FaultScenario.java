package app.wakewell.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.journal.Draft;
import app.wakewell.journal.Edit;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.RandomJournal;
import app.wakewell.journal.Step;

/**
 * A life of two journals, the same each time: one of the first version, which is brought to the newest, and a new one,
 * which is made, written, closed and opened again. Whatever happens to it, it says so only of what is saved.
 */
public final class FaultScenario {

    static final String OLD = "old";
    static final String NEW = "new";

    /** Acts after which a journal is closed and opened again. */
    private static final Set<Integer> REOPEN_AFTER = Set.of(5, 9);
    private static final Night FIRST = Night.endingOn(java.time.LocalDate.of(2030, 1, 1));
    private static final Instant NOW = JournalFixture.NOW;

    private FaultScenario() {}

    /** One thing that is done to a journal. */
    @FunctionalInterface
    interface Act {
        void on(JournalStore store);
    }

    /** What is done, in order. */
    static List<Act> acts() {
        RandomJournal random = new RandomJournal(5);
        Entry first = random.fullEntry(FIRST);
        Entry second = random.entry(FIRST.next());
        Entry third = random.entry(FIRST.plus(41));
        Entry amended = withNote(first, "later ".repeat(40));
        Entry large = withNote(random.entry(FIRST.plus(5)), text(6_000));
        Draft draft = new Draft(FIRST.plus(40), random.draft(), NOW);
        Edit bed = Edit.added(random.setUpChange(FIRST, 90));
        List<Edit> others = random.others(FIRST.morning()).stream().limit(2).map(Edit::added).toList();
        List<Edit> several = new ArrayList<>();
        for (int night = 10; night < 13; night++) {
            several.add(Edit.added(random.entry(FIRST.plus(night))));
        }
        return List.of(store -> store.commit(JournalFixture.log(first)),
                store -> store.commit(JournalFixture.log(second)),
                store -> store.commit(new Step(Step.Kind.SET_UP, "", NOW, List.of(bed))),
                store -> store.commit(new Step(Step.Kind.RESTORE, "", NOW, others)),
                store -> store.commit(new Step(Step.Kind.AMEND, "", NOW, List.of(Edit.changed(first, amended)))),
                store -> store.commit(new Step(Step.Kind.IMPORT, "nights.csv", NOW, several)),
                store -> store.commit(new Step(Step.Kind.REMOVE, "", NOW, List.of(Edit.removed(second)))),
                store -> store.keepDraft(draft),
                store -> store.commit(JournalFixture.log(large)),
                JournalStore::undo,
                JournalStore::redo,
                store -> store.commit(JournalFixture.log(third)));
    }

    private static Entry withNote(Entry entry, String note) {
        return new Entry(entry.night(), entry.answers().with(NightFields.NOTE, note), entry.loggedAt(),
                entry.editedAt(), entry.zone(), entry.source());
    }

    private static String text(int length) {
        Random random = new Random(length);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    /** What a journal holds before the first act and after each. */
    static List<Set<Item>> states(Set<Item> base) {
        JournalStore model = InMemoryStore.in(ZoneOffset.UTC);
        if (!base.isEmpty()) {
            model.commit(new Step(Step.Kind.IMPORT, "", NOW, base.stream().map(Edit::added).toList()));
        }
        List<Set<Item>> states = new ArrayList<>(List.of(base));
        for (Act act : acts()) {
            act.on(model);
            states.add(Set.copyOf(model.read().items()));
        }
        return states;
    }

    static Set<Item> items(JournalStore store) {
        return Set.copyOf(store.read().items());
    }

    /** How the scenario is played; anything but {@link #HONEST} is there to be caught. */
    enum Play {
        HONEST,
        /** Says that an act is saved before it is. */
        EARLY,
        /** Does not wait for the disk. */
        NORMAL,
        /** Does not even keep the order of writes. */
        OFF
    }

    /**
     * Plays it.
     *
     * @param folder
     *            the folder of the journals
     * @param acks
     *            the file that takes a line for each act that is saved
     * @param leave
     *            called where it cannot go on, before the journal is closed
     */
    static void play(Path folder, Path acks, Play play, Runnable leave) {
        for (String name : List.of(OLD, NEW)) {
            new Life(folder.resolve(name).resolve("journal.db"), name, acks, play).live(leave);
        }
    }

    private static final class Life {

        private final Path file;
        private final String name;
        private final Path acks;
        private final Play play;
        private @Nullable JournalStore store;

        Life(Path file, String name, Path acks, Play play) {
            this.file = file;
            this.name = name;
            this.acks = acks;
            this.play = play;
        }

        private JournalStore reopened() {
            try {
                return opened();
            } catch (JournalUnusable once) {
                return opened(); // as a person would try again when there is room
            }
        }

        private JournalStore opened() {
            JournalStore opened = JournalFixture.open(file, Use.WRITE);
            if (play == Play.NORMAL || play == Play.OFF) {
                connection(opened).run("PRAGMA synchronous = " + play);
            }
            return opened;
        }

        /** The setting that the program never has is made behind its back. */
        private static Sql connection(JournalStore store) {
            try {
                var field = SqliteJournalStore.class.getDeclaredField("sql");
                field.setAccessible(true);
                return (Sql) field.get(store);
            } catch (ReflectiveOperationException renamed) {
                throw new IllegalStateException(renamed);
            }
        }

        void live(Runnable leave) {
            try {
                store = reopened();
                act(store);
            } catch (RuntimeException failure) {
                leave.run();
                throw failure;
            } finally {
                if (store != null) {
                    store.close();
                }
            }
        }

        private void act(JournalStore first) {
            JournalStore open = first;
            List<Set<Item>> states = states(items(open));
            List<Act> acts = acts();
            for (int i = 0; i < acts.size(); i++) {
                if (play == Play.EARLY) {
                    say(i + 1);
                }
                open = done(open, acts.get(i), states.get(i + 1));
                if (play != Play.EARLY) {
                    say(i + 1);
                }
                if (REOPEN_AFTER.contains(i)) {
                    open = anew(open);
                }
            }
        }

        private JournalStore anew(JournalStore open) {
            open.close();
            JournalStore next = reopened();
            store = next;
            return next;
        }

        /** Does it; after a failure the journal is opened anew, looked at, and it is done again if it is not there. */
        private JournalStore done(JournalStore open, Act act, Set<Item> after) {
            try {
                act.on(open);
                return open;
            } catch (JournalUnusable failed) {
                JournalStore next = anew(open);
                if (!items(next).equals(after)) {
                    act.on(next);
                }
                return next;
            }
        }

        private void say(int act) {
            try {
                Files.writeString(acks, name + " " + act + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
