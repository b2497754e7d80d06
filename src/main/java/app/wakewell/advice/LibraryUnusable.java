package app.wakewell.advice;

import java.util.List;
import java.util.stream.Collectors;

/** The library cannot be used; there is no advice then, and everything else works. */
public final class LibraryUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<LibraryProblem> problems;

    /**
     * A library that cannot be used.
     *
     * @param problems
     *            everything that is wrong with it; one at least
     */
    public LibraryUnusable(List<LibraryProblem> problems) {
        super(problems.stream().map(LibraryProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<LibraryProblem> problems() {
        return problems;
    }
}
