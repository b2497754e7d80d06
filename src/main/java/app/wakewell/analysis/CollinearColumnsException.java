package app.wakewell.analysis;

/** Thrown when a fit is asked for columns that cannot be told apart in the given nights. */
public final class CollinearColumnsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Collinearity collinearity;

    CollinearColumnsException(Collinearity collinearity) {
        super(collinearity.explainedBy().isEmpty()
                ? "column '" + collinearity.column() + "' does not vary"
                : "column '" + collinearity.column() + "' follows from " + collinearity.explainedBy());
        this.collinearity = collinearity;
    }

    /**
     * Which column, and what it cannot be told apart from.
     *
     * @return the finding, for a sentence that names both
     */
    public Collinearity collinearity() {
        return collinearity;
    }
}
