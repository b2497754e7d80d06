package app.wakewell.advice;

import org.jspecify.annotations.Nullable;

/** When an item of the library comes up. */
public sealed interface Surfacing {

    /** A fixed line of text, always there. */
    record Always() implements Surfacing {
        @Override
        public String toString() {
            return "ALWAYS";
        }
    }

    /**
     * In the library only.
     *
     * @param pin
     *            when it moves to the top of its page there; {@code null} for never
     */
    record LibraryOnly(@Nullable Expr pin) implements Surfacing {
        @Override
        public String toString() {
            return pin == null ? "LIBRARY" : "LIBRARY PIN (" + pin + ")";
        }
    }

    /** Behind other items, when one of them comes up. */
    record Attached(Expr.With hosts) implements Surfacing {
        @Override
        public String toString() {
            return hosts.toString();
        }
    }

    /** On its own, when a condition holds. */
    record When(Expr condition) implements Surfacing {
        @Override
        public String toString() {
            return condition.toString();
        }
    }
}
