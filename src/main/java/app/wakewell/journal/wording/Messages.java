package app.wakewell.journal.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one message bundle in one language. Immutable. */
public final class Messages {

    /** The bundle of this package: values, nights, problems, pictures. */
    public static final String JOURNAL = "app.wakewell.journal.wording.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    /**
     * Loads a bundle.
     *
     * @param bundle
     *            name of the bundle, such as {@code app.wakewell.cli.messages}
     * @param locale
     *            the language; English where there is no translation
     * @throws java.util.MissingResourceException
     *             if there is no such bundle
     */
    public Messages(String bundle, Locale locale) {
        this.bundle = ResourceBundle.getBundle(bundle, locale, Messages.class.getModule());
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * A text with its places filled in, by the rules of {@link MessageFormat}.
     *
     * @throws java.util.MissingResourceException
     *             if the bundle has no such key
     */
    public String text(String key, Object... details) {
        return new MessageFormat(bundle.getString(key), locale).format(details);
    }
}
