package app.wakewell;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.LibraryProblem;
import app.wakewell.advice.LibraryUnusable;
import app.wakewell.advice.library.LibraryFile;

/** The advice library that is shipped. */
final class ShippedAdvice {

    private static final String PLACE = "/app/wakewell/assets/advice/library.json";

    private ShippedAdvice() {}

    /**
     * Reads it.
     *
     * @throws LibraryUnusable
     *             if it is missing or anything in it is wrong
     */
    static AdviceLibrary library() {
        try (InputStream file = ShippedAdvice.class.getResourceAsStream(PLACE)) {
            if (file == null) {
                throw unusable("missing");
            }
            return LibraryFile.read(file);
        } catch (IOException unreadable) {
            throw unusable(String.valueOf(unreadable.getMessage()));
        }
    }

    private static LibraryUnusable unusable(String what) {
        return new LibraryUnusable(List.of(new LibraryProblem(PLACE, what)));
    }
}
