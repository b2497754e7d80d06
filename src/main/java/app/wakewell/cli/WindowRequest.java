package app.wakewell.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a command line without sub-command asks for: the window.
 *
 * @param journal
 *            the file to open, or {@code null} for the journal in the platform's data folder
 * @param demo
 *            a throw-away sample journal instead
 * @param locale
 *            language tag, or {@code null} for the system's
 */
public record WindowRequest(@Nullable Path journal, boolean demo, @Nullable String locale) {

    /**
     * Reads a command line that may ask for the window; anything but {@code --journal}, {@code --demo} and
     * {@code --locale} makes it a matter of {@link Cli#run}. Read by hand, because the window must not wait for the
     * command line library.
     */
    public static Optional<WindowRequest> of(String[] args) {
        String journal = null;
        String locale = null;
        boolean demo = false;
        for (int i = 0; i < args.length; i++) {
            String name = args[i].contains("=") ? args[i].substring(0, args[i].indexOf('=')) : args[i];
            if (args[i].equals("--demo")) {
                demo = true;
                continue;
            }
            boolean attached = args[i].length() > name.length();
            if ((!name.equals("--journal") && !name.equals("--locale")) || (!attached && i + 1 == args.length)) {
                return Optional.empty();
            }
            String value = attached ? args[i].substring(name.length() + 1) : args[++i];
            if (value.isEmpty() || value.startsWith("--")) {
                return Optional.empty();
            }
            if (name.equals("--journal")) {
                journal = value;
            } else {
                locale = value;
            }
        }
        return Optional.of(new WindowRequest(journal == null ? null : Path.of(journal), demo, locale));
    }
}
