package app.wakewell.ui.advice;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.Idea;
import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.TrialKind;
import app.wakewell.journal.Snapshot;

/** What trying an item would do in this journal. */
sealed interface Attempt {

    /** There is nothing to try. */
    record Nothing() implements Attempt {}

    /** The bed is so already, for whatever reason. */
    record InPlace() implements Attempt {}

    /**
     * The person tries it already.
     *
     * @param since
     *            the day from whose evening on
     */
    record Running(LocalDate since) implements Attempt {}

    /**
     * The bed differs from tonight on.
     *
     * @param difference
     *            what differs; a set with what is added to it
     */
    record ChangesBed(Patch difference) implements Attempt {}

    /** It is about the bed, but only the person can say what differs then. */
    record LeadsToSetUps() implements Attempt {}

    /** A habit or a position: that it is tried is noted, with the words of the card. */
    record NotesTrial(TrialKind kind) implements Attempt {}

    /**
     * What trying it would do.
     *
     * @param tonight
     *            the first night on which it can be tried
     */
    static Attempt of(AdviceItem item, Snapshot journal, Night tonight) {
        Idea idea = item.tries();
        if (idea == null) {
            return new Nothing();
        }
        if (idea.field() != null && idea.value() != null) {
            return bed(item, idea.field(), idea.value(), journal, tonight);
        }
        return switch (idea.trial()) {
            case TOPPER, PILLOW_CHANGE, ROTATION, OTHER_BED, NEW_MATTRESS, BOARD_UNDER, MATTRESS_ON_FLOOR,
                    PROP_CHANGE ->
                new LeadsToSetUps();
            case POSITION_CHANGE, ROUTINE_CHANGE, OTHER -> running(item, journal).<Attempt>map(
                    event -> new Running(event.what().day())).orElseGet(() -> new NotesTrial(idea.trial()));
            case NONE -> new Nothing();
        };
    }

    private static <T> Attempt bed(AdviceItem item, Field<T> field, String value, Snapshot journal, Night tonight) {
        Answers known = journal.bed().knownOn(tonight);
        if (!(field.parse(value) instanceof Parsed.Ok<T>(T wanted))) {
            throw new IllegalStateException("the library was checked, and still " + item.id() + " tries " + value);
        }
        Optional<T> present = known.get(field);
        T after = present.map(before -> with(before, wanted)).orElse(wanted);
        if (present.filter(after::equals).isEmpty()) {
            return new ChangesBed(Patch.NONE.set(field, after));
        }
        return journal.bed()
                .changes()
                .reversed()
                .stream()
                .filter(change -> item.id().equals(change.tries()))
                .findFirst()
                .<Attempt>map(change -> new Running(change.from().evening()))
                .orElseGet(InPlace::new);
    }

    /** A value as it stands; of a set, all that was there with what is added. */
    @SuppressWarnings("unchecked") // both are values of one field
    private static <T> T with(T before, T added) {
        if (before instanceof Set<?> there && added instanceof Set<?> more) {
            Set<Object> all = new LinkedHashSet<>(there);
            all.addAll(more);
            return (T) all;
        }
        return added;
    }

    /** The trial that was noted with the words of this card, if it has not ended. */
    private static Optional<DayEvent> running(AdviceItem item, Snapshot journal) {
        return journal.events()
                .stream()
                .filter(event -> event.what().type() == DayEvent.Type.TRIAL && event.what().isActive()
                        && item.cardText().equals(event.what().note()))
                .findFirst();
    }
}
