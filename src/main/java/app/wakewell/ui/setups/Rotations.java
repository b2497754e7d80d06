package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

import app.wakewell.domain.Answers;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;

/** The days on which a mattress was turned round, as far as they were ever noted. */
final class Rotations {

    private Rotations() {}

    /** The days that some changes tell, each once. */
    static NavigableSet<LocalDate> of(Collection<SetUpChange> changes) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        changes.forEach(change -> change.difference()
                .applyTo(Answers.NONE)
                .get(SetUpFields.MATTRESS_LAST_ROTATED)
                .ifPresent(days::add));
        return Collections.unmodifiableNavigableSet(days);
    }
}
