package app.wakewell.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.journal.Draft;
import app.wakewell.journal.Edit;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.RandomJournal;
import app.wakewell.journal.Step;

/**
 * Does to a journal whatever can be done to one, at random, until it is killed: writes, amends, removes, imports,
 * undoes, keeps half-filled forms, makes backups, closes and opens. Before each change it says what it is about to do,
 * afterwards that it is done, both straight into a file, which outlives it.
 */
public final class BusyProgram {

    private static final int NIGHTS = 60;
    private static final String GONE = "-";

    private final Path file;
    private final Path words;
    private final Random random;
    private final RandomJournal records;
    private final List<Step> done = new ArrayList<>();
    private JournalStore store;

    private BusyProgram(Path file, Path words, long seed) {
        this.file = file;
        this.words = words;
        this.random = new Random(seed);
        this.records = new RandomJournal(seed);
        this.store = JournalFixture.open(file, Use.WRITE);
    }

    /**
     * Runs until killed.
     *
     * @param args
     *            the journal, the file that takes what is said, and a seed
     */
    public static void main(String[] args) {
        BusyProgram program = new BusyProgram(Path.of(args[0]), Path.of(args[1]), Long.parseLong(args[2]));
        program.say("ready");
        for (int i = 0; i < 100_000; i++) {
            program.act(i);
        }
    }

    /** Everything in a journal that must survive, record by record, as hashes. */
    static SortedMap<String, String> content(JournalStore store) {
        SortedMap<String, String> content = new TreeMap<>();
        store.read().items().forEach(item -> content.put(name(item.key()), hash(RecordRows.of(item))));
        store.drafts().forEach(draft -> content.put(draftName(draft.night()), hash(RecordRows.of(draft))));
        return content;
    }

    private static String hash(List<Row> record) {
        return Sha256.of(record.stream().map(Row::hash).sorted().collect(Collectors.joining()));
    }

    /** Without blanks and line ends, which part what is said. */
    private static String name(Item.Key key) {
        return key.kind() + ":" + Sha256.of(key.id()).substring(0, 12);
    }

    private static String draftName(Night night) {
        return "DRAFT:" + night;
    }

    private void say(String line) {
        try {
            Files.writeString(words, line + "\n", StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void act(int number) {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> writeNight();
            case 3 -> removeNight();
            case 4 -> commit(Step.Kind.IMPORT, batch(3 + random.nextInt(20)));
            case 5, 6 -> keepDraft();
            case 7 -> undo();
            case 8 -> changeBed();
            case 9 -> removeMany();
            case 10 -> store.backups().make();
            case 11 -> other();
            default -> {
                if (number % 5 == 0) {
                    store.close();
                    store = JournalFixture.open(file, Use.WRITE);
                    done.clear();
                } else {
                    writeNight();
                }
            }
        }
    }

    private Night anyNight() {
        return JournalFixture.FIRST.plus(random.nextInt(NIGHTS));
    }

    /** Amends the night if it is written; some notes are long, so that a change takes several pages. */
    private Edit written(Night night) {
        Entry entry = records.entry(night);
        if (random.nextInt(6) == 0) {
            entry = new Entry(night, entry.answers().with(NightFields.NOTE, records.text(40_000)), entry.loggedAt(),
                    entry.editedAt(), entry.zone(), entry.source());
        }
        return Edit.changed(store.read().entry(night).orElse(null), entry);
    }

    private void writeNight() {
        commit(Step.Kind.LOG, List.of(written(anyNight())));
    }

    private List<Edit> batch(int nights) {
        Map<Night, Edit> edits = new LinkedHashMap<>();
        for (int i = 0; i < nights; i++) {
            Night night = anyNight();
            edits.put(night, written(night));
        }
        return List.copyOf(edits.values());
    }

    private void removeNight() {
        store.read().entry(anyNight()).ifPresent(entry -> commit(Step.Kind.REMOVE, List.of(Edit.removed(entry))));
    }

    private void removeMany() {
        List<Edit> removals = store.read().entries().stream().limit(25).map(Edit::removed).toList();
        if (removals.size() > 10) {
            commit(Step.Kind.REMOVE, removals);
        }
    }

    private void changeBed() {
        Night from = anyNight();
        commit(Step.Kind.SET_UP, List.of(Edit.changed(store.read().bed().changeOn(from).orElse(null),
                records.setUpChange(from, 1 + random.nextInt(90)))));
    }

    private void other() {
        List<Item> others = records.others(JournalFixture.FIRST.morning());
        Item item = others.get(random.nextInt(others.size()));
        Optional<Item> before = store.read().items().stream().filter(one -> one.key().equals(item.key())).findFirst();
        commit(Step.Kind.EVENT, List.of(Edit.changed(before.orElse(null), item)));
    }

    private void commit(Step.Kind kind, List<Edit> edits) {
        Step step = new Step(kind, "", JournalFixture.NOW, edits);
        change(edits, () -> store.commit(step));
        done.add(step);
    }

    private void undo() {
        if (!done.isEmpty()) {
            change(done.removeLast().inverse(), store::undo);
        }
    }

    private void change(List<Edit> edits, Runnable change) {
        Map<String, String> after = new LinkedHashMap<>();
        for (Edit edit : edits) {
            after.put(name(edit.key()), edit.isRemoval() ? GONE : hash(RecordRows.of(edit.after())));
            if (edit.key().kind() == Item.Kind.ENTRY) {
                after.put("DRAFT:" + edit.key().id(), GONE);
            }
        }
        change(after, change);
    }

    private void keepDraft() {
        Draft draft = new Draft(anyNight(), records.draft(), JournalFixture.NOW);
        change(Map.of(draftName(draft.night()), hash(RecordRows.of(draft))), () -> store.keepDraft(draft));
    }

    private void change(Map<String, String> after, Runnable change) {
        say("intend " + after.entrySet()
                .stream()
                .map(record -> record.getKey() + "=" + record.getValue())
                .collect(Collectors.joining(" ")));
        change.run();
        say("done");
    }

    /** What a journal holds by what was said, and by what may have happened after the last word. */
    static final class Model {

        private final SortedMap<String, String> saved = new TreeMap<>();
        private SortedMap<String, String> perhaps = new TreeMap<>();
        private int acknowledged;

        /** A journal as it is now. */
        static Model of(SortedMap<String, String> content) {
            Model model = new Model();
            model.saved.putAll(content);
            model.perhaps = new TreeMap<>(content);
            return model;
        }

        /** Hears one line; one that was cut off in the middle was not said. */
        void hear(String line) {
            if (line.startsWith("intend ")) {
                perhaps = new TreeMap<>(saved);
                for (String record : line.substring("intend ".length()).split(" ", -1)) {
                    String[] parts = record.split("=", -1);
                    if (parts[1].equals(GONE)) {
                        perhaps.remove(parts[0]);
                    } else {
                        perhaps.put(parts[0], parts[1]);
                    }
                }
            } else if (line.equals("done")) {
                saved.clear();
                saved.putAll(perhaps);
                acknowledged++;
            }
        }

        int acknowledged() {
            return acknowledged;
        }

        /** Whether a journal may hold this: all that was acknowledged, and the change in flight whole or not at all. */
        boolean allows(SortedMap<String, String> content) {
            return content.equals(saved) || content.equals(perhaps);
        }

        boolean wasInFlight() {
            return !saved.equals(perhaps);
        }

        /** The records that are neither as they were acknowledged nor as they may be. */
        String differenceTo(SortedMap<String, String> content) {
            SortedMap<String, String> other = new TreeMap<>(content);
            other.entrySet().removeAll(saved.entrySet());
            other.entrySet().removeAll(perhaps.entrySet());
            SortedMap<String, String> lost = new TreeMap<>(saved);
            lost.keySet().removeAll(content.keySet());
            return "other: " + other + ", lost: " + lost;
        }
    }
}
