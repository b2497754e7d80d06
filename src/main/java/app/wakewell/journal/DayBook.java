package app.wakewell.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Item;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.Patch;
import app.wakewell.domain.PersonAnswers;
import app.wakewell.domain.Problem;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.WeekEntry;

/** Writes weeks, events of days, the person's own factors, and what the person says of themselves. */
final class DayBook {

    private final Ledger ledger;

    DayBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What is left of a week after a visit: its entry, or nothing where the last answer was taken back. */
    Answers logWeek(LocalDate day, Patch patch, Visit visit) {
        refuseFuture(day);
        WeekEntry before = ledger.read()
                .weeks()
                .stream()
                .filter(week -> week.day().equals(day))
                .findFirst()
                .orElse(null);
        Answers had = before == null ? Answers.NONE : before.answers();
        Answers answers = patch.applyTo(had);
        if (answers.equals(had)) {
            return had;
        }
        Instant now = ledger.clock().instant();
        if (answers.isEmpty() && before != null) {
            ledger.commit(Step.Kind.REMOVE_WEEK, day.toString(), Edit.removed(before), visit);
        } else if (before == null) {
            ledger.commit(Step.Kind.WEEK, day.toString(),
                    Edit.added(new WeekEntry(day, answers, now, null, ledger.clock().getZone())), visit);
        } else {
            boolean sameVisit = ledger.isOpen(visit, before.key());
            ledger.commit(Step.Kind.WEEK, day.toString(), Edit.changed(before, new WeekEntry(day, answers,
                    before.loggedAt(), sameVisit ? before.editedAt() : now, before.zone())), visit);
        }
        return answers;
    }

    void removeWeek(LocalDate day) {
        WeekEntry before = ledger.read()
                .weeks()
                .stream()
                .filter(week -> week.day().equals(day))
                .findFirst()
                .orElseThrow(() -> Refused.because("problem.week.none", day));
        ledger.commit(Step.Kind.REMOVE_WEEK, day.toString(), Edit.removed(before));
    }

    DayEvent addEvent(DayEvent.What what) {
        refuseFuture(what.day());
        DayEvent event = new DayEvent(ledger.nextNumber(Item.Kind.EVENT), what, ledger.clock().getZone(),
                ledger.clock().instant(), null);
        ledger.commit(Step.Kind.EVENT, what.day().toString(), Edit.added(event));
        return event;
    }

    DayEvent amendEvent(int number, DayEvent.What what) {
        refuseFuture(what.day());
        DayEvent before = event(number);
        if (before.what().equals(what)) {
            return before;
        }
        DayEvent after = new DayEvent(number, what, before.zone(), before.loggedAt(), ledger.clock().instant());
        ledger.commit(Step.Kind.EVENT, what.day().toString(), Edit.changed(before, after));
        return after;
    }

    void removeEvent(int number) {
        DayEvent before = event(number);
        ledger.commit(Step.Kind.REMOVE_EVENT, before.what().day().toString(), Edit.removed(before));
    }

    private DayEvent event(int number) {
        return ledger.read()
                .events()
                .stream()
                .filter(event -> event.number() == number)
                .findFirst()
                .orElseThrow(() -> Refused.because("problem.event.none", number));
    }

    void keepFactor(OwnFactor factor) {
        OwnFactor before = factor(factor.name());
        if (!factor.equals(before)) {
            ledger.commit(Step.Kind.FACTOR, factor.name(), Edit.changed(before, factor));
        }
    }

    void removeFactor(String name) {
        OwnFactor before = factor(name);
        if (before == null) {
            throw Refused.because("problem.factor.none", name);
        }
        ledger.commit(Step.Kind.REMOVE_FACTOR, name, Edit.removed(before));
    }

    private @Nullable OwnFactor factor(String name) {
        return ledger.read().factors().stream().filter(factor -> factor.name().equals(name)).findFirst().orElse(null);
    }

    Answers changePerson(Patch patch, Visit visit) {
        Answers had = ledger.read().person();
        Answers answers = patch.applyTo(had);
        refuseFutureDays(answers);
        if (!answers.equals(had)) {
            ledger.commit(Step.Kind.PERSON, "", new Edit(PersonAnswers.KEY,
                    had.isEmpty() ? null : new PersonAnswers(had),
                    answers.isEmpty() ? null : new PersonAnswers(answers)), visit);
        }
        return answers;
    }

    private void refuseFutureDays(Answers answers) {
        answers.get(ProfileFields.EPISODE_STARTED).filter(day -> day.isAfter(today())).ifPresent(day -> {
            throw new Refused(List.of(Problem.of(ProfileFields.EPISODE_STARTED.id(),
                    "problem.day.future", day)));
        });
    }

    private void refuseFuture(LocalDate day) {
        if (day.isAfter(today())) {
            throw Refused.because("problem.day.future", day);
        }
    }

    private LocalDate today() {
        return LocalDate.now(ledger.clock());
    }
}
