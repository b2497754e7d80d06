package app.wakewell.ui.today;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightCheck;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.NotSaved;

/**
 * Saves the answers to one night as they are given: as a draft until pain on rising is answered, as the night's entry
 * from then on. What contradicts other answers is held back until it does not, so that it keeps nothing else from being
 * saved.
 */
final class NightSaving {

    private final Journal journal;
    private final Background background;
    private final Clock clock;
    private final TodayWords words;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    private Visit visit = new Visit();
    /** Answers that no call has confirmed as saved yet; as a draft they stay in here until they are an entry. */
    private Patch unsaved = Patch.NONE;
    /** Whether the disk refused the last answer. */
    private boolean stuck;

    NightSaving(Journal journal, Background background, Clock clock, TodayWords words) {
        this.journal = journal;
        this.background = background;
        this.clock = clock;
        this.words = words;
    }

    /** "Saved 07:12", only after the call that saved it has returned. */
    ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Why the last answer is not saved; empty while all is well. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the disk refuses what is in the form, so that leaving it would lose it. */
    boolean isStuck() {
        return stuck;
    }

    /** Answers that are in the form and not yet in an entry. */
    Patch unsaved() {
        return unsaved;
    }

    /** A new visit to the form, of whichever night. */
    void begin() {
        visit = new Visit();
        unsaved = Patch.NONE;
        saved.set("");
        problem.set("");
    }

    /** Takes over what was kept of the night in an earlier visit. */
    void restored(Answers kept) {
        unsaved = Patch.setting(kept).then(unsaved);
    }

    /** What was saved has changed by other hands: it is not news any more. */
    void overtaken() {
        saved.set("");
    }

    void add(Patch patch) {
        unsaved = unsaved.then(patch);
    }

    /** What came of a save: when, whether as an entry or as a draft, and how much of it. */
    private record Saved(Instant at, boolean entry, Patch taken) {}

    /**
     * Saves what is not saved yet.
     *
     * @param form
     *            all the answers in the form
     */
    void save(Night about, Answers form) {
        Patch toSave = unsaved;
        Visit mine = visit;
        background.run(() -> {
            Optional<Entry> entry = journal.read().entry(about);
            Patch taken = withoutContradictions(about, entry.map(Entry::answers).orElse(Answers.NONE), toSave);
            boolean asEntry = entry.isPresent() || form.get(NightFields.PAIN_RISING).isPresent();
            if (!asEntry) {
                journal.keepDraft(about, form);
            } else if (!taken.isEmpty()) {
                journal.log(about, taken, mine);
            }
            return new Saved(clock.instant(), asEntry, asEntry ? taken : Patch.NONE);
        }, done -> saved(mine, done), this::notSaved);
    }

    private void saved(Visit which, Saved done) {
        stuck = false;
        if (!which.equals(visit)) {
            return;
        }
        unsaved = without(unsaved, done.taken());
        String key = !done.entry() ? "today.draft" : unsaved.isEmpty() ? "saving.saved" : "today.saved.apart";
        saved.set(words.text(key, words.formats().time(done.at())));
        problem.set("");
    }

    /** What remains of a change when a part of it is done. */
    private static Patch without(Patch whole, Patch done) {
        Answers answers = whole.applyTo(Answers.NONE);
        Patch rest = Patch.NONE;
        for (Map.Entry<Field<?>, Optional<String>> one : whole.texts().entrySet()) {
            boolean isDone = one.getValue().equals(done.texts().get(one.getKey()));
            rest = isDone ? rest : rest.then(only(one.getKey(), answers));
        }
        return rest;
    }

    private void notSaved(RuntimeException failure) {
        stuck = !(failure instanceof Refused);
        saved.set("");
        problem.set(new NotSaved(words.messages(), words.wording()).words(failure));
    }

    /**
     * As much of a change as can be true together with what is stored: all of it, or else the answers one by one, in
     * file order, without those that contradict the others.
     */
    static Patch withoutContradictions(Night night, Answers stored, Patch wanted) {
        NightCheck before = NightCheck.of(night, stored);
        if (!brings(night, stored, wanted, before)) {
            return wanted;
        }
        Answers answers = wanted.applyTo(Answers.NONE);
        Patch taken = Patch.NONE;
        for (Field<?> field : wanted.texts().keySet()) {
            Patch more = taken.then(only(field, answers));
            taken = brings(night, stored, more, before) ? taken : more;
        }
        return taken;
    }

    /** Whether a change brings in a contradiction that was not there before. */
    private static boolean brings(Night night, Answers stored, Patch patch, NightCheck before) {
        return !NightCheck.of(night, patch.applyTo(stored)).problemsSince(before).isEmpty();
    }

    /** The part of a change that is about one field. */
    private static <T> Patch only(Field<T> field, Answers answers) {
        return answers.isUnknown(field)
                ? Patch.NONE.unknown(field)
                : answers.get(field)
                        .map(value -> Patch.NONE.set(field, value))
                        .orElseGet(() -> Patch.NONE.clear(field));
    }
}
