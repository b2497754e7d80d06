package app.wakewell.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Episode;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Night;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Profile;
import app.wakewell.domain.SetUpChange;

/**
 * What a person can do with a journal. Every change runs through here: it is checked, stored durably together with its
 * inverse, and then told to whoever listens. Belongs to one thread, the one that owns the store.
 */
public final class Journal {

    private final JournalStore store;
    private final Clock clock;
    private final DayStart dayStart;
    private final Ledger ledger;
    private final NightBook nights;
    private final ThingList things;
    private final BedBook bed;
    private final DayBook days;
    private final Bin bin;
    private final AdviceBook advice;
    private final Imports imports;

    /**
     * A journal in the given place.
     *
     * @param store
     *            where the journal is kept
     * @param clock
     *            tells the time and the zone of the person
     * @param dayStart
     *            when their day starts
     */
    public Journal(JournalStore store, Clock clock, DayStart dayStart) {
        this.store = store;
        this.clock = clock;
        this.dayStart = dayStart;
        this.ledger = new Ledger(store, clock);
        this.nights = new NightBook(ledger);
        this.things = new ThingList(ledger, () -> currentNight().next());
        this.bed = new BedBook(ledger, things);
        this.days = new DayBook(ledger);
        this.bin = new Bin(ledger);
        this.advice = new AdviceBook(ledger, bed);
        this.imports = new Imports(ledger);
    }

    public JournalInfo info() {
        return store.info();
    }

    public Clock clock() {
        return clock;
    }

    /** Everything in the journal now. */
    public Snapshot read() {
        return ledger.read();
    }

    public boolean isReadOnly() {
        return store.isReadOnly();
    }

    public BackupState backups() {
        return store.backups().state();
    }

    /** The night that Today proposes: the one ending today, or before the day starts still the one ending yesterday. */
    public Night currentNight() {
        Night today = Night.endingOn(LocalDate.now(clock));
        return LocalTime.now(clock).isBefore(dayStart()) ? today.previousIn(clock.getZone()) : today;
    }

    /** When the person's day starts, which decides the night that Today proposes and nothing else. */
    public LocalTime dayStart() {
        return dayStart.time();
    }

    /** Keeps when the person's day starts; a preference, not a step to undo. */
    public void changeDayStart(LocalTime time) {
        dayStart.keep(time);
        ledger.changed();
    }

    // ---- nights ----

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
     *             if the night is in the future, answers contradict each other, or an entry written by hand would be
     *             left without pain on rising
     */
    public Entry log(Night night, Patch patch, Visit visit) {
        return nights.log(night, patch, visit);
    }

    /**
     * Writes or amends entries of several nights in one step.
     *
     * @return how many entries were written or changed
     * @throws Refused
     *             as {@link #log}, naming every night with a problem; nothing is written then
     */
    public int logSeveral(SortedMap<Night, Patch> patches) {
        return nights.logSeveral(patches);
    }

    /** Removes the entry of a night; undo brings it back, and the bin does for 30 days. */
    public void remove(Night night) {
        nights.remove(night);
    }

    /** How the entry of a night came to be what it is, oldest first; what was undone is not in it. */
    public List<Version> history(Night night) {
        return nights.history(night);
    }

    /**
     * Keeps answers of a form that is not an entry yet.
     *
     * @throws Refused
     *             if the night is in the future
     */
    public void keepDraft(Night night, Answers answers) {
        nights.keepDraft(night, answers);
    }

    public Optional<Draft> draft(Night night) {
        return store.draft(night);
    }

    // ---- the bed ----

    /** As {@link #changeSetUp(Night, Patch, Map, String, Expectation)}, told by fields alone. */
    public SetUpChange changeSetUp(Night from, Patch difference, @Nullable String reason,
            @Nullable Expectation expected) {
        return changeSetUp(from, difference, Map.of(), reason, expected);
    }

    /**
     * Records that the set-up differs from a night on, or amends what is recorded for that night.
     *
     * @param from
     *            the first night slept the new way, at most tonight's
     * @param difference
     *            what differs
     * @param things
     *            the numbers of the things of the list that make up a part of the bed from then on; parts that are not
     *            in here stay as they are
     * @param reason
     *            why; {@code null} keeps an earlier reason, blank words take it away
     * @param expected
     *            what the person expects; {@code null} keeps an earlier expectation
     * @throws Refused
     *             if the night lies in the future, nothing would differ, there is no such thing, or a mattress was
     *             turned that must not be
     */
    public SetUpChange changeSetUp(Night from, Patch difference, Map<BedPart, ? extends Set<Integer>> things,
            @Nullable String reason, @Nullable Expectation expected) {
        return bed.change(from, difference, things, reason, expected, currentNight().next());
    }

    /**
     * Makes the set-up change recorded for one night one of another night, in one step.
     *
     * @throws Refused
     *             if there is none, or the other night lies in the future or has one of its own
     */
    public SetUpChange moveSetUpChange(Night from, Night to) {
        return bed.move(from, to, currentNight().next());
    }

    /** Removes the set-up change recorded for a night; undo brings it back, and the bin does for 30 days. */
    public void removeSetUpChange(Night from) {
        bed.removeChange(from);
    }

    /** The list of things that beds are made of. */
    public ThingList things() {
        return things;
    }

    /**
     * Retires a thing that is in use, in one step: from a night on the bed differs as told, and the thing is not
     * offered any more.
     *
     * @throws Refused
     *             as {@link #changeSetUp(Night, Patch, Map, String, Expectation)} does
     */
    public SetUpChange retireThing(int number, Night from, Patch difference,
            Map<BedPart, ? extends Set<Integer>> things, @Nullable String reason, @Nullable Expectation expected) {
        return bed.retire(number, from, difference, things, reason, expected, currentNight().next());
    }

    /**
     * Notes what was seen of a part of the bed from a night on, also as facts of the things that it is made of then, in
     * one step.
     *
     * @throws Refused
     *             as {@link #changeSetUp(Night, Patch, Map, String, Expectation)} does
     */
    public SetUpChange observe(BedPart part, Night from, Patch seen) {
        return bed.observe(part, from, seen, currentNight().next());
    }

    // ---- weeks, days, the person ----

    /**
     * Writes or amends what is answered about the seven days that end with a day.
     *
     * @return the answers as they stand now; none if the last one was taken back
     * @throws Refused
     *             if the day lies in the future
     */
    public Answers logWeek(LocalDate day, Patch patch, Visit visit) {
        return days.logWeek(day, patch, visit);
    }

    /** Removes what was answered about a week; undo brings it back, and the bin does for 30 days. */
    public void removeWeek(LocalDate day) {
        days.removeWeek(day);
    }

    /**
     * Writes down something that happened.
     *
     * @throws Refused
     *             if the day lies in the future
     */
    public DayEvent addEvent(DayEvent.What what) {
        return days.addEvent(what);
    }

    /**
     * Changes what was written of something that happened.
     *
     * @throws Refused
     *             if there is no event with that number, or the day lies in the future
     */
    public DayEvent amendEvent(int number, DayEvent.What what) {
        return days.amendEvent(number, what);
    }

    /** Removes an event; undo brings it back, and the bin does for 30 days. */
    public void removeEvent(int number) {
        days.removeEvent(number);
    }

    /** Adds a factor of the person's own, or changes the one of that name. */
    public void keepFactor(OwnFactor factor) {
        days.keepFactor(factor);
    }

    /** Takes a factor off the list; nights keep what they say of it. */
    public void removeFactor(String name) {
        days.removeFactor(name);
    }

    /**
     * Changes what the person says of themselves.
     *
     * @return the answers as they stand now
     * @throws Refused
     *             if a day lies in the future
     */
    public Answers changePerson(Patch patch, Visit visit) {
        return days.changePerson(patch, visit);
    }

    /** Keeps the answer to the first-start question. */
    public void answerEpisode(Episode episode) {
        changeProfile(read().profile().withEpisode(episode));
    }

    /** What was put before the person, and what they said to it. */
    public AdviceBook advice() {
        return advice;
    }

    /** What other programs wrote. */
    public Imports imports() {
        return imports;
    }

    /** Remembers that the page of warning signs was open just now. */
    public void signsSeen() {
        changeProfile(read().profile().withSignsSeen(clock.instant()));
    }

    private void changeProfile(Profile after) {
        store.keepProfile(after);
        ledger.changed();
    }

    // ---- several things at once ----

    /**
     * Does several of the above as one step, which undo takes back as a whole. All of it is checked before any of it is
     * stored, in one durable commit: if a part is refused, nothing is written.
     *
     * @param work
     *            changes this journal
     * @return what the work returns
     * @throws Refused
     *             as what the work does
     */
    public <T> T inOneStep(Supplier<T> work) {
        return ledger.together(work);
    }

    // ---- taking back ----

    public Optional<StepTitle> undoable() {
        return store.undoable();
    }

    public Optional<StepTitle> redoable() {
        return store.redoable();
    }

    /** Takes the newest step back; does nothing if there is none. */
    public void undo() {
        store.undo();
        ledger.changed();
    }

    /** Does the step that was taken back last again; does nothing if there is none. */
    public void redo() {
        store.redo();
        ledger.changed();
    }

    /** What was removed in the last 30 days and can be brought back. */
    public Bin bin() {
        return bin;
    }

    /**
     * Calls back after every change, on the thread of the journal.
     *
     * @return ends the subscription when closed
     */
    public Subscription onChange(Runnable listener) {
        ledger.listeners().add(listener);
        return () -> ledger.listeners().remove(listener);
    }

    /** Ends a subscription. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
