package app.wakewell.advice;

/**
 * One of the articles.
 *
 * @param id
 *            {@code S1} to {@code S5}
 * @param title
 *            as the article has it
 * @param publisher
 *            who published it, or "not named"
 * @param date
 *            its date, or "undated"
 */
public record ArticleSource(String id, String title, String publisher, String date) {

    private static final String NOT_NAMED = "not named";

    /** The article in few words: who published it, or where that is not known its title up to the colon. */
    public String briefly() {
        return publisher.equals(NOT_NAMED) ? title.split(":", 2)[0] : publisher;
    }
}
