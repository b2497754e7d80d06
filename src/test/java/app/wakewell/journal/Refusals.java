package app.wakewell.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** What a journal refuses. */
final class Refusals {

    private Refusals() {}

    /** A change is refused, with this problem before any other. */
    static void assertRefused(String key, Runnable change) {
        assertEquals(key, assertThrows(Refused.class, change::run).problems().getFirst().key());
    }
}
