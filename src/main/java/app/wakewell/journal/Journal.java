package app.wakewell.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Episode;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;
import app.wakewell.domain.Profile;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.Source;

/**
 * What a person can do with a journal. Every change runs through here: it is checked, stored durably together with its
 * inverse, and then told to whoever listens. Belongs to one thread, the one that owns the store.
 */
public final class Journal {

    /** Until this time of day, somebody still awake is thought to be in yesterday. */
    public static final LocalTime DAY_STARTS_AT = LocalTime.of(3, 0);

    private final JournalStore store;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Snapshot snapshot;
    private @Nullable OpenVisit openVisit;

    /** The step that a visit to the form has written so far. */
    private record OpenVisit(Visit visit, Night night, long step) {}

    /**
     * A journal in the given place.
     *
     * @param store
     *            where the journal is kept
     * @param clock
     *            tells the time and the zone of the person
     */
    public Journal(JournalStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public JournalInfo info() {
        return store.info();
    }

    public Clock clock() {
        return clock;
    }

    /** Everything in the journal now. */
    public Snapshot read() {
        Snapshot known = snapshot;
        if (known == null) {
            known = store.read();
            snapshot = known;
        }
        return known;
    }

    public boolean isReadOnly() {
        return store.isReadOnly();
    }

    public BackupState backups() {
        return store.backups();
    }

    /** The night that Today proposes: the one ending this morning, or before 03:00 still the one ending yesterday. */
    public Night currentNight() {
        return Night.endingOn(LocalDate.now(clock)
                .minusDays(LocalTime.now(clock).isBefore(DAY_STARTS_AT) ? 1 : 0));
    }

    /**
     * Writes or amends the entry of a night. Changes made within one visit are one step to undo.
     *
     * @param night
     *            not in the future
     * @param patch
     *            answers to set or clear
     * @param visit
     *            the visit to the form that the answers belong to
     * @return the entry as it stands now
     * @throws Refused
     *             if the night is in the future, or an entry written by hand would be left without pain on rising
     */
    public Entry log(Night night, Patch patch, Visit visit) {
        refuseFuture(night);
        Entry before = read().entry(night).orElse(null);
        Answers answers = patch.applyTo(before == null ? Answers.NONE : before.answers());
        if (before != null && answers.equals(before.answers())) {
            store.dropDraft(night);
            return before;
        }
        if (answers.get(NightFields.PAIN_RISING).isEmpty()
                && (before == null || before.painRising().isPresent())) {
            throw Refused.because(Problem.of(NightFields.PAIN_RISING.id(), "problem.painRising.missing", night));
        }
        OpenVisit open = openVisit;
        boolean sameVisit = open != null && open.visit.equals(visit) && open.night.equals(night);
        Entry after = entry(night, before, answers, sameVisit);
        Step step = new Step(before == null ? Step.Kind.LOG : Step.Kind.AMEND, night.toString(), clock.instant(),
                List.of(new Edit.OfEntry(night, before, after)));
        if (sameVisit && open != null) {
            store.extend(open.step, step);
        } else {
            openVisit = new OpenVisit(visit, night, store.commit(step));
        }
        changedBy(step);
        return after;
    }

    private Entry entry(Night night, @Nullable Entry before, Answers answers, boolean sameVisit) {
        Instant now = clock.instant();
        if (before == null) {
            return new Entry(night, answers, now, null, clock.getZone(), Source.HAND);
        }
        return new Entry(night, answers, before.loggedAt(), sameVisit ? before.editedAt() : now, before.zone(),
                before.source());
    }

    /** Removes the entry of a night; undo brings it back. */
    public void remove(Night night) {
        Entry before = read().entry(night).orElseThrow(() -> Refused.because("problem.entry.none", night));
        commit(new Step(Step.Kind.REMOVE, night.toString(), clock.instant(),
                List.of(new Edit.OfEntry(night, before, null))));
    }

    /**
     * Keeps answers of a form that is not an entry yet.
     *
     * @throws Refused
     *             if the night is in the future
     */
    public void keepDraft(Night night, Answers answers) {
        refuseFuture(night);
        if (answers.isEmpty()) {
            store.dropDraft(night);
        } else {
            store.keepDraft(new Draft(night, answers, clock.instant()));
        }
    }

    public Optional<Draft> draft(Night night) {
        return store.draft(night);
    }

    /**
     * Records that the set-up differs from a night on, or amends what is recorded for that night.
     *
     * @param from
     *            the first night slept the new way, at most tonight's
     * @param difference
     *            what differs
     * @param reason
     *            why; {@code null} keeps an earlier reason, blank words take it away
     * @param expected
     *            what the person expects; {@code null} keeps an earlier expectation
     * @throws Refused
     *             if the night lies in the future, or nothing would differ
     */
    public SetUpChange changeSetUp(Night from, Patch difference, @Nullable String reason,
            @Nullable Expectation expected) {
        if (from.isAfter(currentNight().next())) {
            throw Refused.because("problem.setUp.future", from);
        }
        BedHistory bed = read().bed();
        SetUpChange before = bed.changeOn(from).orElse(null);
        Patch whole = before == null ? difference : before.difference().then(difference);
        Answers inForce = bed.setUpOn(from.previous());
        if (whole.isEmpty() || whole.applyTo(inForce).equals(inForce)) {
            throw Refused.because("problem.setUp.same", from);
        }
        String why = reason == null && before != null ? before.reason() : reason;
        String said = why == null || why.isBlank() ? null : why;
        SetUpChange after = before == null
                ? new SetUpChange(from, whole, said, expected, clock.instant(), nextNumber(bed))
                : new SetUpChange(from, whole, said, expected == null ? before.expected() : expected,
                        before.recordedAt(), before.number());
        commit(new Step(Step.Kind.SET_UP, from.toString(), clock.instant(),
                List.of(new Edit.OfSetUp(from, before, after))));
        return after;
    }

    private static int nextNumber(BedHistory bed) {
        return 1 + bed.changes().stream().mapToInt(SetUpChange::number).max().orElse(0);
    }

    /** Removes the set-up change recorded for a night; undo brings it back. */
    public void removeSetUpChange(Night from) {
        SetUpChange before = read().bed()
                .changeOn(from)
                .orElseThrow(() -> Refused.because("problem.setUp.none", from));
        commit(new Step(Step.Kind.REMOVE_SET_UP, from.toString(), clock.instant(),
                List.of(new Edit.OfSetUp(from, before, null))));
    }

    /** Keeps the answer to the first-start question. */
    public void answerEpisode(Episode episode) {
        changeProfile(read().profile().withEpisode(episode));
    }

    /** Remembers that the page of warning signs was open just now. */
    public void signsSeen() {
        changeProfile(read().profile().withSignsSeen(clock.instant()));
    }

    private void changeProfile(Profile after) {
        store.keepProfile(after);
        changed();
    }

    /**
     * Writes what a file holds: nights that have no entry are added, answers that are absent are filled in, nothing is
     * replaced. One step to undo.
     *
     * @param nights
     *            what was read
     * @param changes
     *            set-up changes that the file tells; those for a night that already has one are left out
     * @param fileName
     *            for the words "Undo import of ..."
     */
    public ImportCounts merge(List<ImportedNight> nights, List<SetUpChange> changes, Source source, String fileName) {
        return commitMerge(Merge.into(read(), nights, changes, source, clock), fileName);
    }

    /** What {@link #merge} would do, without doing it. */
    public ImportCounts previewMerge(List<ImportedNight> nights, List<SetUpChange> changes, Source source) {
        return Merge.into(read(), nights, changes, source, clock).counts();
    }

    private ImportCounts commitMerge(Merge merge, String fileName) {
        if (!merge.edits().isEmpty()) {
            commit(new Step(Step.Kind.IMPORT, fileName, clock.instant(), merge.edits()));
        }
        return merge.counts();
    }

    public Optional<StoredStep> undoable() {
        return store.undoable();
    }

    public Optional<StoredStep> redoable() {
        return store.redoable();
    }

    /** Takes the newest step back; does nothing if there is none. */
    public void undo() {
        store.undo();
        openVisit = null;
        changed();
    }

    /** Does the step that was taken back last again; does nothing if there is none. */
    public void redo() {
        store.redo();
        openVisit = null;
        changed();
    }

    /**
     * Calls back after every change, on the thread of the journal.
     *
     * @return ends the subscription when closed
     */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Ends a subscription. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    private void commit(Step step) {
        store.commit(step);
        openVisit = null;
        changedBy(step);
    }

    /** Keeps the known content up with the store, so that saving one entry does not read all of them again. */
    private void changedBy(Step step) {
        snapshot = read().after(step.edits());
        listeners.forEach(Runnable::run);
    }

    private void changed() {
        snapshot = null;
        listeners.forEach(Runnable::run);
    }

    private void refuseFuture(Night night) {
        if (night.isAfter(Night.endingOn(LocalDate.now(clock)))) {
            throw Refused.because("problem.night.future", night);
        }
    }
}
