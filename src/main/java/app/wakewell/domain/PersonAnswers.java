package app.wakewell.domain;

/**
 * What the person said of themselves; a journal has at most one.
 *
 * @param answers
 *            values of {@link ProfileFields}; at least one
 */
public record PersonAnswers(Answers answers) implements Item {

    /** Its key. */
    public static final Key KEY = new Key(Kind.PERSON, "");

    /**
     * Answers about the person.
     *
     * @throws IllegalArgumentException
     *             if there are none, or one that is not about the person
     */
    public PersonAnswers {
        if (answers.isEmpty() || !ProfileFields.ALL.containsAll(answers.fields())) {
            throw new IllegalArgumentException("no answers about a person: " + answers.fields());
        }
    }

    @Override
    public Key key() {
        return KEY;
    }
}
