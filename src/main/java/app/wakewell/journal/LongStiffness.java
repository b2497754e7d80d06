package app.wakewell.journal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import app.wakewell.advice.Advisor;
import app.wakewell.advice.Trigger;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Phase;

/**
 * Long stiffness in the morning that eases with moving feels just like a bed that does not fit. Where it is noted, that
 * is said before anything is said of the mattress.
 */
public final class LongStiffness {

    private static final Set<BedPart> LAIN_ON = Set.copyOf(EnumSet.of(BedPart.MATTRESS, BedPart.TOPPER, BedPart.BASE));

    private LongStiffness() {}

    /** Whether it is noted: by the sign, which a clinician has not seen, or by what opens the list upon it. */
    public static boolean isNoted(SignsNow now) {
        return now.open().stream().anyMatch(sign -> sign.item().id().equals(Advisor.LONG_STIFFNESS))
                || now.triggers().stream().anyMatch(trigger -> trigger.kind() == Trigger.Kind.LONG_STIFFNESS);
    }

    /** Whether what one lies on is changed by one of these, so that a finding on them is one on the mattress. */
    public static boolean concerns(Collection<Phase> changes) {
        return changes.stream().anyMatch(phase -> phase.changedParts().stream().anyMatch(LAIN_ON::contains));
    }
}
