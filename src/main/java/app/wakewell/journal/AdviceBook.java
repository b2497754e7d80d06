package app.wakewell.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.AdviceHistory;
import app.wakewell.advice.Dismissal;
import app.wakewell.advice.Situation;
import app.wakewell.domain.Derivations;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Reply;
import app.wakewell.domain.SetUpChange;

/**
 * What was put before the person, and what they said to it: cards, signs, questions, findings. Reached by
 * {@link Journal#advice()}. What the person says is a step to undo; what was only shown is none.
 */
public final class AdviceBook {

    /** From when on the day is nearly over; a choice of Wakewell. */
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private static final String SHOWN = "shown:";
    private static final String ASKED = "asked:";
    private static final String SIGNS_OPENED = "opened:signs";

    private final Ledger ledger;
    private final BedBook bed;

    AdviceBook(Ledger ledger, BedBook bed) {
        this.ledger = ledger;
        this.bed = bed;
    }

    /**
     * What advice is looked for in: the journal as it stands, on this day.
     *
     * @param spokenAgainst
     *            ids of items that the person's own nights speak against
     */
    public Situation situation(Set<String> spokenAgainst) {
        Snapshot journal = ledger.read();
        LocalDateTime now = LocalDateTime.now(ledger.clock());
        Derivations read = Derivations.of(journal.entries(), journal.bed(), journal.weeks(), journal.events(),
                journal.person());
        return new Situation(read, Night.endingOn(now.toLocalDate()), !now.toLocalTime().isBefore(EVENING),
                history(), spokenAgainst);
    }

    /** What was shown and said so far. */
    public AdviceHistory history() {
        SortedMap<String, LocalDate> times = ledger.store().lastTimes();
        List<Dismissal> dismissals = new ArrayList<>();
        Map<String, LocalDate> seen = new HashMap<>();
        for (Reply reply : ledger.read().replies()) {
            reply.item().ifPresent(item -> {
                switch (reply.kind()) {
                    case LATER -> dismissals
                            .add(new Dismissal(item, reply.on(), Dismissal.Kind.LATER, reply.answers()));
                    case NOT_FOR_ME -> dismissals
                            .add(new Dismissal(item, reply.on(), Dismissal.Kind.NOT_FOR_ME, reply.answers()));
                    case SEEN -> seen.put(item, reply.on());
                    case IGNORE -> {
                        // said to findings
                    }
                }
            });
        }
        return new AdviceHistory(under(SHOWN, times), dismissals, seen, under(ASKED, times));
    }

    private static Map<String, LocalDate> under(String prefix, SortedMap<String, LocalDate> times) {
        Map<String, LocalDate> found = new TreeMap<>();
        times.forEach((what, day) -> {
            if (what.startsWith(prefix)) {
                found.put(what.substring(prefix.length()), day);
            }
        });
        return found;
    }

    // ---- what the person says ----

    /** The card rests for {@value Dismissal#REST_DAYS} days. */
    public void later(String item) {
        reply(Reply.toAdvice(item), Reply.Kind.LATER, Map.of());
    }

    /**
     * The card stays away until something it rests on is answered otherwise.
     *
     * @param lasting
     *            what {@link app.wakewell.advice.Advisor#lastingAnswers} gives now
     */
    public void notForMe(String item, Map<String, String> lasting) {
        reply(Reply.toAdvice(item), Reply.Kind.NOT_FOR_ME, lasting);
    }

    /** The sign rests for {@value Dismissal#REST_DAYS} days unless it gets worse. */
    public void seenByClinician(String item) {
        reply(Reply.toAdvice(item), Reply.Kind.SEEN, Map.of());
    }

    /** The finding stays out of the way. */
    public void ignore(String finding) {
        reply(Reply.toFinding(finding), Reply.Kind.IGNORE, Map.of());
    }

    /**
     * Takes back what was said, as if it had never been.
     *
     * @param subject
     *            see {@link Reply#subject()}
     * @throws Refused
     *             if nothing was said to it
     */
    public void takeBack(String subject) {
        Reply before = said(subject);
        if (before == null) {
            throw Refused.because("problem.reply.none", subject);
        }
        ledger.commit(Step.Kind.REMOVE_REPLY, before.kind().name(), Edit.removed(before));
    }

    private void reply(String subject, Reply.Kind kind, Map<String, String> answers) {
        Reply before = said(subject);
        Reply after = new Reply(subject, kind, LocalDate.now(ledger.clock()), answers);
        if (!after.equals(before)) {
            ledger.commit(Step.Kind.REPLY, kind.name(), Edit.changed(before, after));
        }
    }

    private @Nullable Reply said(String subject) {
        return ledger.read()
                .replies()
                .stream()
                .filter(reply -> reply.subject().equals(subject))
                .findFirst()
                .orElse(null);
    }

    /**
     * Tries an item out: from a night on the set-up differs as told.
     *
     * @param item
     *            which item of the library
     * @throws Refused
     *             as {@link Journal#changeSetUp(Night, Patch, String, Expectation)} does
     */
    public SetUpChange tryOut(String item, Night from, Patch difference) {
        return bed.tryOut(item, from, difference, Night.endingOn(LocalDate.now(ledger.clock())).next());
    }

    // ---- what was put before the person; kept as far as the journal can be written ----

    /** These items were on the screen today. */
    public void shown(Collection<String> items) {
        keep(items.stream().map(SHOWN::concat).toList());
    }

    /** The question was put today, answered or skipped. */
    public void asked(Field<?> field) {
        keep(List.of(ASKED + field.id()));
    }

    /** The page of warning signs opened by itself today. */
    public void signsOpenedByThemselves() {
        keep(List.of(SIGNS_OPENED));
    }

    /** The day on which the page of warning signs last opened by itself. */
    public Optional<LocalDate> signsLastOpenedByThemselves() {
        return Optional.ofNullable(ledger.store().lastTimes().get(SIGNS_OPENED));
    }

    private void keep(List<String> what) {
        LocalDate today = LocalDate.now(ledger.clock());
        SortedMap<String, LocalDate> known = ledger.store().lastTimes();
        Map<String, LocalDate> fresh = new TreeMap<>();
        what.stream().filter(one -> !today.equals(known.get(one))).forEach(one -> fresh.put(one, today));
        if (!fresh.isEmpty() && !ledger.store().isReadOnly()) {
            ledger.store().keepLastTimes(fresh);
        }
    }
}
