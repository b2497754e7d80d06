package app.wakewell.journal;

import java.time.LocalDateTime;
import java.time.LocalTime;

import app.wakewell.advice.Situation;
import app.wakewell.domain.Derivations;
import app.wakewell.domain.Night;

/** When somebody asks what the articles say to a journal. */
public final class AdviceMoment {

    /** From when on the day is nearly over; a choice of Wakewell. */
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private AdviceMoment() {}

    /**
     * What advice is looked for in: the journal as it stands, with nothing shown or said before.
     *
     * @param now
     *            the day and the time of day of the person
     */
    public static Situation of(Snapshot journal, LocalDateTime now) {
        Derivations read = Derivations.of(journal.entries(), journal.bed(), journal.weeks(), journal.events(),
                journal.person());
        Situation situation = Situation.of(read, Night.endingOn(now.toLocalDate()));
        return now.toLocalTime().isBefore(EVENING) ? situation : situation.inTheEvening();
    }
}
