package app.wakewell.advice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.wakewell.domain.Derivations;
import app.wakewell.domain.Night;
import app.wakewell.domain.Pregnancy;
import app.wakewell.domain.ProfileFields;

/** Why cards that fit are not shown. */
final class HoldingBack {

    private static final Set<Area> SAFETY_FIRST = Set
            .copyOf(EnumSet.of(Area.POSITION, Area.EXERCISE, Area.THERAPY, Area.MEDICINE));

    private final AdviceLibrary library;
    private final Situation situation;
    private final Evaluator evaluator;
    private final Signs signs;
    private final boolean isSafetyTold;

    HoldingBack(AdviceLibrary library, Situation situation, Evaluator evaluator, Signs signs) {
        this.library = library;
        this.situation = situation;
        this.evaluator = evaluator;
        this.signs = signs;
        this.isSafetyTold = isSafetyTold(situation.journal(), situation.today());
    }

    /** Whether the person told about pregnancy and about what was in the past. "Rather not say" tells nothing. */
    static boolean isSafetyTold(Derivations journal, Night today) {
        return isPregnancyTold(journal, today) && isHistoryTold(journal, today);
    }

    static boolean isPregnancyTold(Derivations journal, Night today) {
        return journal.value(ProfileFields.PREGNANT, today)
                .filter(answer -> answer != Pregnancy.PREFER_NOT)
                .isPresent();
    }

    static boolean isHistoryTold(Derivations journal, Night today) {
        return journal.isAnswered(ProfileFields.RISK_HISTORY, today)
                && journal.value(ProfileFields.RISK_HISTORY, today).isPresent();
    }

    /** The first reason that holds an item back; none if it may be shown. */
    Optional<Withheld.Reason> reason(AdviceItem item) {
        if (signs.areUrgent()) {
            return Optional.of(Withheld.Reason.SIGN_OPEN);
        }
        if (item.reassures() && !signs.open().isEmpty()) {
            return Optional.of(Withheld.Reason.REASSURES);
        }
        Optional<Withheld.Reason> rule = library.holdRules()
                .stream()
                .filter(hold -> hold.holdsBack(item, evaluator))
                .map(HoldRule::reason)
                .findFirst();
        if (rule.isPresent()) {
            return rule;
        }
        if (!isSafetyTold && SAFETY_FIRST.contains(item.area())) {
            return Optional.of(Withheld.Reason.SAFETY_NOT_ASKED);
        }
        if (item.byDay() && situation.isEvening()) {
            return Optional.of(Withheld.Reason.BY_DAY);
        }
        return dismissed(item);
    }

    /** The items behind a reason. */
    List<String> by(Withheld.Reason reason) {
        return reason == Withheld.Reason.SIGN_OPEN || reason == Withheld.Reason.REASSURES ? signs.ids() : List.of();
    }

    private Optional<Withheld.Reason> dismissed(AdviceItem item) {
        LocalDate today = situation.today().morning();
        for (Dismissal dismissal : situation.history().dismissals()) {
            if (dismissal.item().equals(item.id())) {
                switch (dismissal.kind()) {
                    case LATER -> {
                        if (ChronoUnit.DAYS.between(dismissal.on(), today) < Dismissal.REST_DAYS) {
                            return Optional.of(Withheld.Reason.DISMISSED);
                        }
                    }
                    case NOT_FOR_ME -> {
                        if (dismissal.lasting()
                                .equals(Advisor.lastingAnswers(item, situation.journal(), situation.today()))) {
                            return Optional.of(Withheld.Reason.NOT_FOR_ME);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }
}
