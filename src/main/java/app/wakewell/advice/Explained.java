package app.wakewell.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import app.wakewell.domain.Night;

/**
 * What came of a condition, part by part: why an item is shown, or why not.
 *
 * @param part
 *            the condition, or a part of it
 * @param truth
 *            what came of it
 * @param seen
 *            what a test read, in canonical words: an answer, or what a function made of the nights; empty where it is
 *            unknown, and of parts that are no tests
 * @param assumed
 *            whether nobody answered, and {@code seen} is only what the field counts as then
 * @param nights
 *            the nights that were read: of a count the very nights it counted, of a function those it is made of, of an
 *            answer about a night that night
 * @param parts
 *            the parts of this part, in order
 */
public record Explained(Expr part, Truth truth, String seen, boolean assumed, NavigableSet<Night> nights,
        List<Explained> parts) {

    public Explained {
        nights = Collections.unmodifiableNavigableSet(new TreeSet<>(nights));
        parts = List.copyOf(parts);
    }

    /** A part that is made of others. */
    static Explained of(Expr part, Truth truth, List<Explained> parts) {
        return new Explained(part, truth, "", false, new TreeSet<>(), parts);
    }

    public boolean holds() {
        return truth == Truth.TRUE;
    }

    /** The tests that make the whole hold, in order: why, in single sentences. None if it does not hold. */
    public List<Explained> decidingTests() {
        List<Explained> tests = new ArrayList<>();
        collectTests(this, tests);
        return List.copyOf(tests);
    }

    private static void collectTests(Explained explained, List<Explained> into) {
        if (explained.holds()) {
            switch (explained.part) {
                case Expr.And _,Expr.Or _,Expr.Use _ -> explained.parts.forEach(part -> collectTests(part, into));
                case Expr.Not _,Expr.With _,Expr.Compared _,Expr.Chosen _,Expr.Holds _ -> into.add(explained);
            }
        }
    }

    /** The nights of all tests that hold, of those parts that make the whole hold. */
    public NavigableSet<Night> decidingNights() {
        NavigableSet<Night> all = new TreeSet<>();
        collect(this, all);
        return Collections.unmodifiableNavigableSet(all);
    }

    private static void collect(Explained explained, NavigableSet<Night> nights) {
        if (explained.holds()) {
            nights.addAll(explained.nights);
            explained.parts.forEach(part -> collect(part, nights));
        }
    }
}
