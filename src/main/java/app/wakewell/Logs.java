package app.wakewell;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Decides what is logged. Journal text never is; libraries speak only when something is wrong. */
final class Logs {

    /** Kept, because a logger that nobody holds forgets its level. */
    private static final List<Logger> HUSHED = List.of(Logger.getLogger("com.openhtmltopdf"),
            Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private Logs() {}

    /** Sets the levels for this process. */
    static void quiet() {
        Logger.getLogger("").setLevel(Level.WARNING);
        HUSHED.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
