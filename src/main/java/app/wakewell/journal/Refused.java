package app.wakewell.journal;

import java.util.List;

import app.wakewell.domain.Problem;

/**
 * A well-formed request that is refused: a value out of range, a night in the future, nothing to analyse, a target that
 * cannot be written. Carries the problems as message keys; nothing was changed.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public Refused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public static Refused because(String key, Object... details) {
        return new Refused(List.of(Problem.of("", key, details)));
    }

    public static Refused because(Problem problem) {
        return new Refused(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
