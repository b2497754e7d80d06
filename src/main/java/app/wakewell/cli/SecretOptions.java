package app.wakewell.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import app.wakewell.journal.RecoveryCode;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Secret;

/**
 * What opens an encrypted backup: from a file, or typed without being shown. Never an argument, which other programs
 * can see and the shell remembers.
 */
final class SecretOptions {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "secret.passphraseFile")
    private @Nullable String passphraseFile;

    @Option(names = "--code-file", paramLabel = "FILE", descriptionKey = "secret.codeFile")
    private @Nullable String codeFile;

    boolean isGiven() {
        return passphraseFile != null || codeFile != null;
    }

    /**
     * What opens a backup; asked for where no file is named. Empty if there is nobody to ask, which is told then.
     *
     * @throws Refused
     *             if the file cannot be read, or there is no recovery code in it
     */
    Optional<Secret> read(SubCommand command) {
        if (passphraseFile != null && codeFile != null) {
            throw command.wrong("secret.one");
        }
        if (passphraseFile != null) {
            return Optional.of(new Secret.Passphrase(firstLine(command.path(passphraseFile))));
        }
        return codeFile == null
                ? asked(command, "secret.ask").map(Secret::of)
                : Optional.of(new Secret.Code(code(command.path(codeFile))));
    }

    private static RecoveryCode code(Path file) {
        return RecoveryCode.parse(firstLine(file)).orElseThrow(() -> Refused.because("problem.sealed.noCode", file));
    }

    private static Optional<String> asked(SubCommand command, String prompt) {
        Optional<String> typed = command.surroundings().keyboard().hidden(command.console().text(prompt) + " ");
        if (typed.isEmpty()) {
            command.console().complain(command.console().text("secret.noConsole"));
        }
        return typed;
    }

    /**
     * A passphrase for a new backup: the first line of a file, or typed twice.
     *
     * @param file
     *            where it stands, or {@code null} if it is typed
     * @return empty if there is nobody to ask, or the two differ, which is told then
     */
    static Optional<String> chosen(SubCommand command, @Nullable String file) {
        if (file != null) {
            return Optional.of(firstLine(command.path(file)));
        }
        Optional<String> typed = asked(command, "secret.choose");
        if (typed.isPresent() && !asked(command, "secret.again").equals(typed)) {
            command.console().complain(command.console().text("secret.differ"));
            return Optional.empty();
        }
        return typed;
    }

    private static String firstLine(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Refused.because(Files.exists(file) ? "problem.file.folder" : "problem.file.missing", file);
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String line = Objects.requireNonNullElse(lines.readLine(), "");
            return line.startsWith(BYTE_ORDER_MARK) ? line.substring(BYTE_ORDER_MARK.length()) : line;
        } catch (IOException unreadable) {
            throw Refused.because("problem.file.unreadable", file);
        }
    }
}
