package app.wakewell;

/**
 * Starts Wakewell.
 *
 * <p>Not an {@code Application} on purpose: for such a class the Java launcher starts the toolkit before {@code main}, and
 * without a display nothing would run, not even the sub-commands that need none.
 */
final class Main {

    private Main() {}

    /** Says which Wakewell this is. */
    public static void main(String[] args) {
        System.out.println("Wakewell " + Main.class.getModule().getDescriptor().rawVersion().orElse("(development)"));
    }
}
