package app.wakewell.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightCheck;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;
import app.wakewell.domain.Source;

/** Writes entries of nights, and drafts of them. */
final class NightBook {

    private final Ledger ledger;

    NightBook(Ledger ledger) {
        this.ledger = ledger;
    }

    Entry log(Night night, Patch patch, Visit visit) {
        refuseFuture(night);
        Entry before = ledger.read().entry(night).orElse(null);
        Answers answers = patch.applyTo(before == null ? Answers.NONE : before.answers());
        if (before != null && answers.equals(before.answers())) {
            ledger.store().dropDraft(night);
            return before;
        }
        List<Problem> problems = problems(night, before, answers);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        Edit edit = edit(night, before, answers, visit);
        ledger.commit(before == null ? Step.Kind.LOG : Step.Kind.AMEND, night.toString(), edit, visit);
        return ledger.read().entry(night).orElseThrow();
    }

    int logSeveral(SortedMap<Night, Patch> patches) {
        List<Edit> edits = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        patches.forEach((night, patch) -> {
            refuseFuture(night);
            Entry before = ledger.read().entry(night).orElse(null);
            Answers answers = patch.applyTo(before == null ? Answers.NONE : before.answers());
            if (before == null || !answers.equals(before.answers())) {
                problems(night, before, answers).stream()
                        .map(problem -> Problem.of(problem.field(), "problem.several", night, problem))
                        .forEach(problems::add);
                if (!answers.isEmpty()) {
                    edits.add(edit(night, before, answers, new Visit()));
                }
            }
        });
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        if (!edits.isEmpty()) {
            ledger.commit(Step.Kind.LOG_SEVERAL, Integer.toString(edits.size()), edits);
        }
        return edits.size();
    }

    private static List<Problem> problems(Night night, @Nullable Entry before, Answers answers) {
        List<Problem> problems = new ArrayList<>();
        if (answers.get(NightFields.PAIN_RISING).isEmpty() && (before == null || before.painRising().isPresent())) {
            problems.add(Problem.of(NightFields.PAIN_RISING.id(), "problem.painRising.missing", night));
        }
        // what a file told of an old night is not held against somebody who changes something else about it
        NightCheck asItWas = NightCheck.of(night, before == null ? Answers.NONE : before.answers());
        problems.addAll(NightCheck.of(night, answers).problemsSince(asItWas));
        return problems;
    }

    private Edit edit(Night night, @Nullable Entry before, Answers answers, Visit visit) {
        Instant now = ledger.clock().instant();
        if (before == null) {
            return Edit.added(new Entry(night, answers, now, null, ledger.clock().getZone(), Source.HAND));
        }
        boolean sameVisit = ledger.isOpen(visit, before.key());
        return Edit.changed(before, new Entry(night, answers, before.loggedAt(), sameVisit ? before.editedAt() : now,
                before.zone(), before.source()));
    }

    void remove(Night night) {
        Entry before = ledger.read().entry(night).orElseThrow(() -> Refused.because("problem.entry.none", night));
        ledger.commit(Step.Kind.REMOVE, night.toString(), Edit.removed(before));
    }

    List<Version> history(Night night) {
        return ledger.store()
                .stepsOf(Item.Key.entry(night))
                .stream()
                .flatMap(step -> step.step()
                        .edits()
                        .stream()
                        .map(edit -> new Version(step.step().kind(), step.step().at(), (Entry) edit.before(),
                                (Entry) edit.after())))
                .toList();
    }

    void keepDraft(Night night, Answers answers) {
        refuseFuture(night);
        if (answers.isEmpty()) {
            ledger.store().dropDraft(night);
        } else {
            ledger.store().keepDraft(new Draft(night, answers, ledger.clock().instant()));
        }
    }

    private void refuseFuture(Night night) {
        if (night.isAfter(Night.endingOn(LocalDate.now(ledger.clock())))) {
            throw Refused.because("problem.night.future", night);
        }
    }
}
