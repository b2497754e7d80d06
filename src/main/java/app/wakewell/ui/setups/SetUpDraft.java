package app.wakewell.ui.setups;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Phase;
import app.wakewell.domain.SetUpChange;
import app.wakewell.journal.wording.BedWording;

/**
 * A bed as it stands in the form, beside the bed as the journal has it on that night.
 *
 * @param from
 *            the first night slept the new way, or {@code null} while no date is given
 * @param known
 *            what the journal has for that night
 * @param answers
 *            what the form says
 */
record SetUpDraft(@Nullable Night from, Answers known, Answers answers) {

    /** A form that begins with what the journal has for a night. */
    static SetUpDraft of(BedHistory bed, @Nullable Night from) {
        Answers known = from == null ? Answers.NONE : bed.setUpOn(from);
        return new SetUpDraft(from, known, known);
    }

    /** The same form with other answers. */
    SetUpDraft with(Answers other) {
        return new SetUpDraft(from, known, other);
    }

    /** What the person changed in the form; all that is stored. */
    Patch edits() {
        return Patch.between(known, answers);
    }

    /** The same changes from another night on: what was not touched follows the bed of that night. */
    SetUpDraft movedTo(BedHistory bed, @Nullable Night night) {
        SetUpDraft other = of(bed, night);
        return other.with(edits().applyTo(other.known()));
    }

    /** What differs from the night before in words; empty if nothing does. */
    String difference(BedHistory bed, BedWording wording) {
        Night night = from;
        if (night == null) {
            return "";
        }
        Answers before = bed.setUpOn(night.previous());
        Patch difference = Patch.between(before, answers);
        return difference.isEmpty()
                ? ""
                : wording.change(new Phase(night, null, "", answers, before, Map.of(), Map.of(),
                        new SetUpChange(night, difference, null, null, Instant.EPOCH, 1)));
    }
}
