package app.wakewell.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import app.wakewell.journal.Measure;
import app.wakewell.journal.wording.Amounts;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.picture.PictureTexts;

/** The words of report and picture files in one language. Immutable. */
final class ReportWords {

    private final Messages report;
    private final Messages journal;
    private final Wording wording;
    private final Amounts amounts;
    private final String version;

    /**
     * Loads the words.
     *
     * @param version
     *            of the program, as it is printed
     */
    ReportWords(Locale locale, String version) {
        this.report = new Messages("app.wakewell.report.messages", locale);
        this.journal = new Messages(Messages.JOURNAL, locale);
        this.wording = new Wording(locale);
        this.amounts = new Amounts(journal);
        this.version = version;
    }

    Locale locale() {
        return report.locale();
    }

    /** A text of the report's own bundle. */
    String text(String key, Object... details) {
        return report.text(key, details);
    }

    /** A text that screens and report share. */
    String shared(String key, Object... details) {
        return journal.text(key, details);
    }

    Wording wording() {
        return wording;
    }

    Amounts amounts() {
        return amounts;
    }

    /** "Wakewell 0.1.0". */
    String program() {
        return text("report.program", version);
    }

    /** The language of dates, as in pictures. */
    Locale dates() {
        return Locale.forLanguageTag(shared("picture.dates"));
    }

    /** "9 Nov". */
    String shortDay(LocalDate date) {
        return DateTimeFormatter.ofPattern(text("report.date.short"), dates()).format(date);
    }

    /** The words in a picture of a measure. */
    PictureTexts picture(Measure measure) {
        return measure == Measure.MINUTES_ASLEEP
                ? PictureTexts.ofMinutes(locale(), journal::text)
                : PictureTexts.ofPoints(locale(), journal::text);
    }
}
