package app.wakewell.advice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Derivations;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Region;
import app.wakewell.domain.Score;
import app.wakewell.domain.Symptom;
import app.wakewell.domain.Thresholds;

/** What of a journal is about safety: signs, questions about signs, notes. Looked at before anything else. */
final class Signs {

    /** Points by which pain has to rise to count as worse. */
    private static final int WORSE_BY = 2;
    private static final Set<Region> ASKED_ABOUT = Set.copyOf(EnumSet.of(Region.LEG, Region.BUTTOCK, Region.CHEST));

    private final AdviceLibrary library;
    private final Situation situation;
    private final Evaluator evaluator;
    private final List<Sign> open = new ArrayList<>();
    private final List<Fitting> questions = new ArrayList<>();
    private final List<Fitting> news = new ArrayList<>();
    private final List<Fitting> notices = new ArrayList<>();
    private final List<Withheld> resting = new ArrayList<>();

    Signs(AdviceLibrary library, Situation situation, Evaluator evaluator) {
        this.library = library;
        this.situation = situation;
        this.evaluator = evaluator;
        for (AdviceItem item : library.items()) {
            if (item.level() != null && item.condition() != null) {
                Explained why = evaluator.explain(item.condition());
                if (why.holds()) {
                    sort(item, level(item, evaluator), why);
                }
            }
        }
        open.sort(Comparator.comparing(Sign::level)
                .thenComparingInt(sign -> sign.item().kind() == Kind.NOT_IN_ARTICLES ? 0 : 1));
    }

    List<Sign> open() {
        return open;
    }

    List<Fitting> questions() {
        return questions;
    }

    /** Those of the questions that a new place or more pain brought up. */
    List<Fitting> news() {
        return news;
    }

    List<Fitting> notices() {
        return notices;
    }

    /** Signs that a clinician has seen, and that have not become worse since. */
    List<Withheld> resting() {
        return resting;
    }

    boolean areUrgent() {
        return open.stream().anyMatch(sign -> sign.level().isUrgent());
    }

    List<String> ids() {
        return open.stream().map(sign -> sign.item().id()).toList();
    }

    private void sort(AdviceItem item, Level level, Explained why) {
        Fitting fitting = new Fitting(item, why);
        if (level.isSign()) {
            if (isResting(item, level)) {
                resting.add(new Withheld(item, why, Withheld.Reason.SEEN, List.of()));
            } else {
                open.add(new Sign(item, level, why, library.attachedTo(Set.of(item.id()), true)));
            }
        } else if (level != Level.ASK) {
            notices.add(fitting);
        } else if (isNews(item)) {
            news.add(fitting);
            questions.add(fitting);
        } else if (isTimeToAsk(item)) {
            questions.add(fitting);
        }
    }

    private static Level level(AdviceItem item, Evaluator evaluator) {
        for (LevelRule rule : item.levelRules()) {
            if (evaluator.truth(rule.condition()) == Truth.TRUE) {
                return rule.level();
            }
        }
        return item.level() == null ? Level.CAUTION : item.level();
    }

    // ---- seen by a clinician ----

    private boolean isResting(AdviceItem item, Level level) {
        LocalDate seen = situation.history().seen().get(item.id());
        LocalDate today = situation.today().morning();
        return seen != null && !seen.isAfter(today) && ChronoUnit.DAYS.between(seen, today) < Dismissal.REST_DAYS
                && !isWorseSince(item, level, Night.endingOn(seen));
    }

    private boolean isWorseSince(AdviceItem item, Level level, Night seen) {
        Derivations journal = situation.journal();
        Evaluator then = new Evaluator(library.conditions(), journal, seen);
        boolean fitThen = then.truth(item.id()) == Truth.TRUE;
        Set<Symptom> added = new HashSet<>(symptoms(situation.today()));
        added.removeAll(symptoms(seen));
        OptionalInt before = worst(journal.nights().subSet(seen.plus(-6), true, seen, true));
        OptionalInt since = worst(journal.nights().subSet(seen, false, situation.today(), true));
        boolean morePain = since.isPresent() && before.isPresent() && since.getAsInt() > before.getAsInt();
        return morePain || !added.isEmpty() || (fitThen && level.compareTo(level(item, then)) < 0);
    }

    private Set<Symptom> symptoms(Night night) {
        return situation.journal().value(EventFields.SYMPTOMS, night).orElse(Set.of());
    }

    private OptionalInt worst(SortedSet<Night> nights) {
        return nights.stream()
                .flatMap(night -> situation.journal().value(NightFields.PAIN_RISING, night).stream())
                .mapToInt(Score::value)
                .max();
    }

    // ---- questions ----

    private @Nullable LocalDate asked(AdviceItem item) {
        return situation.history().lastShown().get(item.id());
    }

    private boolean isTimeToAsk(AdviceItem item) {
        LocalDate asked = asked(item);
        return asked == null
                || ChronoUnit.DAYS.between(asked, situation.today().morning()) >= Thresholds.SIGNS_REST_DAYS;
    }

    /** Whether it was never asked, or the newest night has a new place or more pain than those until it was asked. */
    private boolean isNews(AdviceItem item) {
        LocalDate asked = asked(item);
        if (asked == null) {
            return true;
        }
        Optional<Night> newest = evaluator.notes().newest();
        if (newest.isEmpty() || !newest.get().isAfter(Night.endingOn(asked))) {
            return false;
        }
        SortedSet<Night> before = situation.journal()
                .nights()
                .subSet(Night.endingOn(asked).plus(1L - Thresholds.NEW_PLACE_DAYS), true, Night.endingOn(asked), true);
        Set<PainRegion> known = new HashSet<>();
        before.forEach(night -> known.addAll(places(night)));
        OptionalInt painBefore = worst(before);
        OptionalInt painNow = worst(situation.journal().nights().subSet(newest.get(), true, newest.get(), true));
        boolean isWorse = painBefore.isPresent() && painNow.isPresent()
                && painNow.getAsInt() >= painBefore.getAsInt() + WORSE_BY;
        return isWorse || !known.containsAll(places(newest.get()));
    }

    private Set<PainRegion> places(Night night) {
        Set<PainRegion> places = new HashSet<>(
                situation.journal().value(NightFields.PAIN_REGIONS, night).orElse(Set.of()));
        places.removeIf(place -> !ASKED_ABOUT.contains(place.region()));
        return places;
    }
}
