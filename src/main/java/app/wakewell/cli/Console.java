package app.wakewell.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import app.wakewell.domain.Problem;
import app.wakewell.journal.NightFiles.RefusedRow;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;

/** Where a command speaks: answers on one stream, problems on the other, one line each, in one language. */
final class Console {

    /** Its keys are {@code command.element[.state]}. */
    static final String BUNDLE = "app.wakewell.cli.messages";
    private static final String TARGET_EXISTS = "problem.target.exists";

    private final PrintWriter out;
    private final PrintWriter err;
    private final Messages messages;
    private final Wording wording;

    Console(PrintWriter out, PrintWriter err, Locale locale) {
        this.out = out;
        this.err = err;
        this.messages = new Messages(BUNDLE, locale);
        this.wording = new Wording(locale);
    }

    Wording wording() {
        return wording;
    }

    String text(String key, Object... details) {
        return messages.text(key, details);
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    void say(String key, Object... details) {
        line(text(key, details));
    }

    void line(String text) {
        out.print(text);
        out.print('\n');
        out.flush();
    }

    void complain(String line) {
        // a file name or a cell may hold line ends; a problem is one line
        err.print(line.replaceAll("[\\r\\n\\u0085\\u2028\\u2029]+", " "));
        err.print('\n');
        err.flush();
    }

    void complain(Problem problem) {
        complain(problem.key().equals(TARGET_EXISTS)
                ? text(TARGET_EXISTS, problem.details().toArray()) // how to ask for it differs from the window
                : wording.problemLine(problem));
    }

    void complain(List<RefusedRow> rows) {
        rows.forEach(row -> complain(text("problem.inLine", Long.toString(row.line()),
                wording.problemLine(row.problem()))));
    }

    /** Prints an object in the order given; the same in every locale. */
    void json(Map<String, ?> object) {
        String text = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(object);
        line(text.replace("\r\n", "\n"));
    }
}
