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
     * @param args
     *            the folder of the journals, the file that takes a line for each act that is saved, and how it is played
     */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Path acks = Path.of(args[1]);
        Play play = Play.valueOf(args[2]);
        for (String name : List.of(OLD, NEW)) {
            new Life(folder.resolve(name).resolve("journal.db"), name, acks, play).live();
        }
    }

    private static final class Life {

        private final Path file;
        private final String name;
        private final Path acks;
        private final Play play;
        private JournalStore store;

        Life(Path file, String name, Path acks, Play play) {
            this.file = file;
            this.name = name;
            this.acks = acks;
            this.play = play;
            this.store = reopened();
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

        void live() {
            List<Set<Item>> states = states(items(store));
            List<Act> acts = acts();
            for (int i = 0; i < acts.size(); i++) {
                if (play == Play.EARLY) {
                    say(i + 1);
                }
                done(acts.get(i), states.get(i + 1));
                if (play != Play.EARLY) {
                    say(i + 1);
                }
                if (REOPEN_AFTER.contains(i)) {
                    store.close();
                    store = reopened();
                }
            }
            store.close();
        }

        /** Does it; after a failure the journal is opened anew, looked at, and it is done again if it is not there. */
        private void done(Act act, Set<Item> after) {
            try {
                act.on(store);
            } catch (JournalUnusable failed) {
                store.close();
                store = reopened();
                if (!items(store).equals(after)) {
                    act.on(store);
                }
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
