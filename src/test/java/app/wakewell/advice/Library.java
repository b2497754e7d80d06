package app.wakewell.advice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import app.wakewell.advice.library.LibraryFile;

/** The library that is shipped. */
public final class Library {

    static final String PLACE = "/app/wakewell/assets/advice/library.json";

    private static final AdviceLibrary SHIPPED = read();

    private Library() {}

    public static AdviceLibrary shipped() {
        return SHIPPED;
    }

    private static AdviceLibrary read() {
        try (InputStream file = Objects.requireNonNull(Library.class.getResourceAsStream(PLACE))) {
            return LibraryFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
