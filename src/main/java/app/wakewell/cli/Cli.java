package app.wakewell.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.LibraryUnusable;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.PainTables;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Rescue;
import app.wakewell.settings.Release;

/**
 * The command line. Speaks English unless {@code --locale} says otherwise; what {@code --json} prints and what is
 * written to files is the same in every locale.
 */
public final class Cli {

    private static final String LOCALE = "--locale";

    private Cli() {}

    /**
     * Runs a sub-command.
     *
     * @param opener
     *            opens journals
     * @param rescue
     *            looks after journals that are not open
     * @param tables
     *            reads plain tables
     * @param advice
     *            reads the advice library; asked only by what speaks of advice
     * @param keyboard
     *            whom to ask for what opens an encrypted backup
     * @param clock
     *            tells the time and the zone of the person
     * @param out
     *            takes answers
     * @param err
     *            takes problems, one line each
     * @return one of {@link ExitCode}
     */
    public static int run(String[] args, JournalOpener opener, Rescue rescue, PainTables tables,
            Supplier<AdviceLibrary> advice, Keyboard keyboard, Clock clock, PrintWriter out, PrintWriter err) {
        Console console = new Console(out, err, locale(args));
        try {
            return commandLine(new Surroundings(console, opener, rescue, tables, advice, keyboard, clock))
                    .execute(args);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Looked for beforehand, because help and wrong usage are told in that language, too. */
    private static Locale locale(String[] args) {
        String tag = "en";
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals(LOCALE) && i + 1 < args.length) {
                tag = args[i + 1];
            } else if (args[i].startsWith(LOCALE + "=")) {
                tag = args[i].substring(LOCALE.length() + 1);
            }
        }
        return Locale.forLanguageTag(tag.replace('_', '-'));
    }

    private static CommandLine commandLine(Surroundings surroundings) {
        Console console = surroundings.console();
        WakewellCommand top = new WakewellCommand(console);
        CommandLine line = new CommandLine(top);
        add(line, console, new LogCommand(top, surroundings), "log.about", "log.json");
        add(line, console, new EventCommand(top, surroundings), "event.about", "event.json");
        add(line, console, new SetUpCommand(top, surroundings), "setup.about", "setup.json");
        add(line, console, new ImportCommand(top, surroundings), "import.about", "import.json");
        add(line, console, new AnalyseCommand(top, surroundings), "analyse.about", "analyse.json");
        add(line, console, new AdviceCommand(top, surroundings), "advice.about", "advice.json");
        add(line, console, new ReportCommand(top, surroundings), "report.about", "report.json");
        add(line, console, new ExportCommand(top, surroundings), "export.about", "export.json");
        add(line, console, new ChartCommand(top, surroundings), "chart.about", "chart.json");
        add(line, console, new BackupCommand(top, surroundings), "backup.about", "backup.json");
        add(line, console, new RestoreCommand(top, surroundings), "restore.about", "restore.json");
        add(line, console, new CheckCommand(top, surroundings), "check.about", "check.json");
        add(line, console, new FieldsCommand(top, surroundings), "fields.about", "fields.json");
        describe(line, console, "wakewell.about", "wakewell.exits");
        line.getCommandSpec().versionProvider(() -> new String[]{"Wakewell " + Release.version()});
        line.setResourceBundle(ResourceBundle.getBundle(Console.BUNDLE, console.wording().locale(),
                Cli.class.getModule()));
        line.setColorScheme(Help.defaultColorScheme(Ansi.OFF));
        // what a person writes is taken as it stands: no files behind @, no variables within
        line.setExpandAtFiles(false);
        line.setInterpolateVariables(false);
        line.setOut(console.out());
        line.setErr(console.err());
        line.setParameterExceptionHandler((problem, args) -> wrongUsage(problem, console));
        line.setExecutionExceptionHandler((failure, command, result) -> failed(failure, command, console));
        return line;
    }

    private static void add(CommandLine line, Console console, SubCommand command, String about, String json) {
        CommandLine sub = new CommandLine(command);
        describe(sub, console, about, json);
        line.addSubcommand(sub);
    }

    private static void describe(CommandLine line, Console console, String about, String footer) {
        line.getCommandSpec().usageMessage().description(console.text(about)).footer(console.text(footer).split("\n"));
    }

    private static int wrongUsage(ParameterException problem, Console console) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        console.complain(console.text("usage.wrong", what(problem, console), command));
        return ExitCode.USAGE;
    }

    private static String what(ParameterException problem, Console console) {
        // what nobody asked for is the likelier mistake where something needed is missing, too
        List<String> unknown = problem.getCommandLine().getUnmatchedArguments();
        boolean missing = problem instanceof MissingParameterException;
        if (unknown.isEmpty() || !(missing || problem instanceof UnmatchedArgumentException)) {
            return String.valueOf(problem.getMessage());
        }
        String first = unknown.getFirst();
        if (first.startsWith("-")) {
            return missing ? console.text("usage.unknown", first) : String.valueOf(problem.getMessage());
        }
        boolean top = problem.getCommandLine().getParent() == null;
        return console.text(top ? "usage.noSuchCommand" : "usage.extra", first);
    }

    private static int failed(Exception failure, CommandLine command, Console console) {
        return switch (failure) {
            case Refused refused -> {
                refused.problems().forEach(console::complain);
                yield ExitCode.REFUSED;
            }
            case JournalUnusable unusable -> {
                console.complain(unusable.problem());
                yield ExitCode.JOURNAL;
            }
            case LibraryUnusable unusable -> {
                console.complain(console.text("advice.unusable", unusable.problems().getFirst(),
                        unusable.problems().size() - 1));
                yield ExitCode.REFUSED;
            }
            case ParameterException wrong -> wrongUsage(wrong, console);
            default -> {
                console.complain(console.text("unexpected", command.getCommandSpec().qualifiedName(),
                        failure.toString()));
                yield ExitCode.REFUSED;
            }
        };
    }
}
