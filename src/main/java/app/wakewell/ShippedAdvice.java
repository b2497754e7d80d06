package app.wakewell;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.LibraryProblem;
import app.wakewell.advice.LibraryUnusable;
import app.wakewell.advice.library.LibraryFile;

/** The advice library that is shipped; read when it is first asked for, and once. Safe for use by several threads. */
final class ShippedAdvice {

    private static final String PLACE = "/app/wakewell/assets/advice/library.json";

    private @Nullable AdviceLibrary read;

    /**
     * The library.
     *
     * @throws LibraryUnusable
     *             if it is missing or anything in it is wrong
     */
    synchronized AdviceLibrary library() {
        AdviceLibrary known = read;
        if (known == null) {
            known = fromFile();
            read = known;
        }
        return known;
    }

    private static AdviceLibrary fromFile() {
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
