package app.wakewell.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import app.wakewell.domain.Night;
import app.wakewell.domain.Problem;
import app.wakewell.journal.JournalOpener.Request;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Session;

/** What sub-commands have in common: the journal, the console, and how arguments are read. */
abstract class SubCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final WakewellCommand top;
    private final Surroundings surroundings;

    SubCommand(WakewellCommand top, Surroundings surroundings) {
        this.top = top;
        this.surroundings = surroundings;
    }

    Console console() {
        return surroundings.console();
    }

    Surroundings surroundings() {
        return surroundings;
    }

    boolean json() {
        return top.json();
    }

    Session open(Use use) {
        return surroundings.opener().open(request(use));
    }

    Request request(Use use) {
        return top.request(use);
    }

    /** The beginning of an answer in JSON; says so where the journal is a sample. */
    static Map<String, Object> answer(Session session) {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (session.journal().info().sample()) {
            answer.put("sample", true);
        }
        return answer;
    }

    /** Wrong usage, told in one line. */
    ParameterException wrong(String key, Object... details) {
        return wrongText(console().text(key, details));
    }

    private ParameterException wrongText(String text) {
        if (spec == null) {
            throw new IllegalStateException("not read by the command line");
        }
        return new ParameterException(spec.commandLine(), text);
    }

    /**
     * What a value that cannot be used amounts to: wrong usage if it is not of the right kind at all, such as letters
     * for a number; else it is well-formed and refused.
     */
    RuntimeException unusable(String option, Problem problem, String text) {
        boolean refused = switch (problem.key()) {
            case "problem.whole.range", "problem.number.range", "problem.text.long" -> true;
            case "problem.whole.format" -> isNumber(text);
            default -> false;
        };
        Problem named = problem.in(option);
        return refused ? Refused.because(named) : wrongText(console().wording().problemLine(named));
    }

    private static boolean isNumber(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text.strip()));
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    Night night(String option, String text) {
        return Night.parse(text).orElseThrow(() -> unusable(option, Problem.of("", "problem.date", text), text));
    }

    @Nullable
    Night nightOrNull(String option, @Nullable String text) {
        return text == null ? null : night(option, text);
    }

    Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException impossible) {
            throw wrong("usage.path", text);
        }
    }
}
