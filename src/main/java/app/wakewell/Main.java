package app.wakewell;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.wakewell.cli.Cli;
import app.wakewell.cli.ExitCode;
import app.wakewell.cli.Keyboard;
import app.wakewell.cli.WindowRequest;
import app.wakewell.exchange.PainTableReader;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.wording.Messages;
import app.wakewell.settings.SettingsFile;
import app.wakewell.storage.JournalFolder;
import app.wakewell.ui.shell.JournalWindow;
import app.wakewell.ui.shell.NoDisplay;

/**
 * Starts Wakewell: the window, or a sub-command.
 *
 * <p>Not an {@code Application} on purpose: for such a class the Java launcher starts the toolkit before {@code main},
 * and without a display nothing would run, not even the sub-commands that need none.
 */
final class Main {

    private final ShippedAdvice advice = new ShippedAdvice();
    private final Clock clock;
    private final Map<String, String> environment;
    private final String system;
    private final Path home;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Keyboard keyboard;

    /**
     * A start of the program, with everything that it takes from the machine.
     *
     * @param environment
     *            environment variables
     * @param system
     *            {@code os.name}
     * @param home
     *            the person's home folder
     * @param keyboard
     *            the person at the console, if any
     */
    Main(Clock clock, Map<String, String> environment, String system, Path home, PrintWriter out, PrintWriter err,
            Keyboard keyboard) {
        this.clock = clock;
        this.environment = environment;
        this.system = system;
        this.home = home;
        this.out = out;
        this.err = err;
        this.keyboard = keyboard;
    }

    /** Opens the window, or runs the sub-command that the arguments name. */
    public static void main(String[] args) {
        Logs.quiet();
        Main main = new Main(Clock.system(ZoneId.systemDefault()), System.getenv(), System.getProperty("os.name"),
                home(System.getenv()), new PrintWriter(System.out, true, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()), Keyboard.ofSystem());
        System.exit(main.run(args));
    }

    /** {@code HOME} goes first where it is the rule: Java's own answer ignores it. */
    private static Path home(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        boolean usable = !System.getProperty("os.name").startsWith("Windows") && home.startsWith("/");
        return Path.of(usable ? home : System.getProperty("user.home"));
    }

    /** The exit code of a command line. */
    int run(String[] args) {
        Optional<WindowRequest> window = WindowRequest.of(args);
        return window.isPresent()
                ? openWindow(window.get())
                : runCommand(args, context(Locale.ENGLISH, settings()));
    }

    private int runCommand(String[] args, JournalContext journals) {
        return Cli.run(args, journals, journals, new PainTableReader(), advice::library, keyboard, clock, out, err);
    }

    private int openWindow(WindowRequest asked) {
        String tag = asked.locale();
        Locale locale = tag == null ? Locale.getDefault() : Locale.forLanguageTag(tag.replace('_', '-'));
        JournalOpener.Request request = new JournalOpener.Request(asked.journal(), asked.demo(),
                JournalOpener.Use.WRITE);
        SettingsFile settings = settings();
        try {
            JournalContext journals = context(locale, settings);
            Optional<JournalUnusable> trouble = JournalWindow
                    .open(new JournalWindow.Setting(new JournalWindow.Journals(journals, journals, journals, journals),
                            request,
                            clock,
                            settings, locale, advice::library));
            return trouble.isPresent() ? ExitCode.JOURNAL : ExitCode.DONE;
        } catch (NoDisplay none) {
            err.println(new Messages("app.wakewell.cli.messages", locale).text("window.noDisplay"));
            return ExitCode.REFUSED;
        }
    }

    private SettingsFile settings() {
        return new SettingsFile(JournalFolder.of(environment, system, home).resolve("settings.json"));
    }

    private JournalContext context(Locale locale, SettingsFile settings) {
        return new JournalContext(clock, locale, environment, system, home, new KeptDayStart(settings),
                () -> Optional.ofNullable(settings.read().secondPlace()));
    }
}
