package app.wakewell.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import app.wakewell.journal.JournalOpener.Request;
import app.wakewell.journal.JournalOpener.Use;

/** {@code wakewell}: the options that every sub-command takes, before or after its name. */
@Command(name = "wakewell", subcommandsRepeatable = false)
@SuppressWarnings("UnusedVariable") // some options are acted on by the command line library itself
final class WakewellCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--journal", paramLabel = "FILE", scope = ScopeType.INHERIT, descriptionKey = "option.journal")
    private @Nullable String journal;

    @Option(names = "--demo", scope = ScopeType.INHERIT, descriptionKey = "option.demo")
    private boolean demo;

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "option.json")
    private boolean json;

    @Option(names = "--locale", paramLabel = "TAG", scope = ScopeType.INHERIT, descriptionKey = "option.locale")
    private @Nullable String locale; // read beforehand, because help speaks that language too

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "option.help")
    private boolean help;

    @Option(names = {"-V",
            "--version"}, versionHelp = true, scope = ScopeType.INHERIT, descriptionKey = "option.version")
    private boolean version;

    private final Console console;

    WakewellCommand(Console console) {
        this.console = console;
    }

    boolean json() {
        return json;
    }

    Request request(Use use) {
        String file = journal;
        try {
            return new Request(file == null ? null : Path.of(file), demo, use);
        } catch (InvalidPathException impossible) {
            throw wrong("usage.path", file == null ? "" : file);
        }
    }

    /** Without a sub-command there is nothing to do here; the window is opened elsewhere. */
    @Override
    public void run() {
        throw wrong("usage.noCommand");
    }

    private ParameterException wrong(String key, Object... details) {
        if (spec == null) {
            throw new IllegalStateException("not read by the command line");
        }
        return new ParameterException(spec.commandLine(), console.text(key, details));
    }
}
