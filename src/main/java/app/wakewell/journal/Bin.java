package app.wakewell.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.wakewell.domain.Item;

/** What was removed and can still be brought back; the steps remember it. Reached by {@link Journal#bin()}. */
public final class Bin {

    /** Days for which something that was removed can be brought back. */
    public static final int DAYS = 30;

    private static final Set<Step.Kind> REMOVALS = EnumSet.of(Step.Kind.REMOVE, Step.Kind.REMOVE_SET_UP,
            Step.Kind.REMOVE_WEEK, Step.Kind.REMOVE_EVENT, Step.Kind.REMOVE_THING, Step.Kind.REMOVE_FACTOR);

    private final Ledger ledger;

    Bin(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What is in it, newest first. */
    public List<Binned> items() {
        return removed(ledger.clock().instant().minus(Duration.ofDays(DAYS)));
    }

    /** In the words of the step that removed it, which knows names that a key does not. */
    private String subject(Item.Key key) {
        return ledger.store()
                .removals(Instant.EPOCH)
                .reversed()
                .stream()
                .filter(step -> step.step().edits().stream().anyMatch(edit -> edit.key().equals(key)))
                .map(step -> step.step().subject())
                .findFirst()
                .orElse(key.id());
    }

    private List<Binned> removed(Instant since) {
        List<StoredStep> removals = ledger.store().removals(since);
        if (removals.isEmpty()) {
            return List.of();
        }
        Set<Item.Key> present = ledger.read().items().stream().map(Item::key).collect(Collectors.toSet());
        Map<Item.Key, Binned> newest = new LinkedHashMap<>();
        for (StoredStep step : removals.reversed()) {
            if (REMOVALS.contains(step.step().kind())) {
                for (Edit edit : step.step().edits()) {
                    Item was = edit.before();
                    if (was != null && !present.contains(edit.key())) {
                        newest.putIfAbsent(edit.key(), binned(was, step.step().at()));
                    }
                }
            }
        }
        return List.copyOf(newest.values());
    }

    private Binned binned(Item item, Instant removedAt) {
        Clock clock = ledger.clock();
        return new Binned(item, removedAt, LocalDate.ofInstant(removedAt, clock.getZone()).plusDays(DAYS));
    }

    /**
     * Brings back what was removed; a step like any other.
     *
     * @throws Refused
     *             if it is not in the bin
     */
    public void restore(Item.Key key) {
        Item item = items().stream()
                .map(Binned::item)
                .filter(binned -> binned.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.because("problem.bin.none"));
        ledger.commit(Step.Kind.RESTORE, subject(key), Edit.added(item));
    }

    /**
     * Forgets something in the bin for good, with everything that was remembered of it. Cannot be undone.
     *
     * @throws Refused
     *             if it is not in the bin
     */
    public void deleteForGood(Item.Key key) {
        if (items().stream().noneMatch(binned -> binned.item().key().equals(key))) {
            throw Refused.because("problem.bin.none");
        }
        ledger.store().forget(key);
        ledger.changed();
    }

    /** Forgets for good what was removed {@value #DAYS} days ago or earlier. */
    public void empty() {
        LocalDate today = LocalDate.now(ledger.clock());
        List<Binned> old = removed(Instant.EPOCH).stream().filter(item -> !item.goneOn().isAfter(today)).toList();
        old.forEach(item -> ledger.store().forget(item.item().key()));
        if (!old.isEmpty()) {
            ledger.changed();
        }
    }
}
