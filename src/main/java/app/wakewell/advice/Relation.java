package app.wakewell.advice;

/** How a number is held against a limit. */
public enum Relation {
    AT_LEAST(">="), AT_MOST("<="), BELOW("<"), ABOVE(">");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** As conditions write it. */
    public String sign() {
        return sign;
    }

    boolean holds(double amount, double limit) {
        return switch (this) {
            case AT_LEAST -> amount >= limit;
            case AT_MOST -> amount <= limit;
            case BELOW -> amount < limit;
            case ABOVE -> amount > limit;
        };
    }
}
