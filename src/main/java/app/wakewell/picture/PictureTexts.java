package app.wakewell.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

import app.wakewell.domain.Night;

/**
 * The words of pictures from a message bundle that has the keys {@code picture.*}. Immutable.
 */
public final class PictureTexts implements PictureWords {

    private static final int MINUTES_AN_HOUR = 60;

    private final Locale locale;
    private final Source source;
    private final DoubleFunction<String> value;

    /** Where texts come from. */
    @FunctionalInterface
    public interface Source {
        /** The text of a key with its places filled in. */
        String text(String key, Object... details);
    }

    private PictureTexts(Locale locale, Source source, DoubleFunction<String> value) {
        this.locale = locale;
        this.source = source;
        this.value = value;
    }

    /** The words for a measure in points: 4 is written {@code 4}. */
    public static PictureTexts ofPoints(Locale locale, Source source) {
        return new PictureTexts(locale, source, value -> source.text("picture.points", value));
    }

    /** The words for a measure in minutes: 240 is written {@code 4 h}. */
    public static PictureTexts ofMinutes(Locale locale, Source source) {
        return new PictureTexts(locale, source, value -> source.text("picture.hours", value / MINUTES_AN_HOUR));
    }

    @Override
    public Locale locale() {
        // the words decide in which order day and month stand, as they do in every other date beside them
        return Locale.forLanguageTag(source.text("picture.dates"));
    }

    @Override
    public String value(double at) {
        return value.apply(at);
    }

    @Override
    public String quality(int quality) {
        return source.text("picture.points", quality);
    }

    @Override
    public String gap(int nights) {
        return source.text("picture.gap", nights);
    }

    @Override
    public String morning() {
        return source.text("picture.morning");
    }

    @Override
    public String settlingOrAway() {
        return source.text("picture.settlingOrAway");
    }

    @Override
    public String line(PainPictureOptions.TrendLine drawn) {
        return source.text(
                drawn == PainPictureOptions.TrendLine.SMOOTHED ? "picture.smoothed" : "picture.median");
    }

    @Override
    public String sleptElsewhere() {
        return source.text("picture.sleptElsewhere");
    }

    @Override
    public String extraMedicine() {
        return source.text("picture.extraMedicine");
    }

    @Override
    public String sleepQuality() {
        return source.text("picture.sleepQuality");
    }

    /** What a picture of this measure is: "Pain on rising, each morning". */
    public String title(Scale scale) {
        return source.text("picture.title", scale.label());
    }

    /**
     * What can be read from the picture, for who does not see it: how many mornings, from when to when, lowest and
     * highest.
     */
    String description(Scale scale, Night from, Night to, List<Morning> shown) {
        double[] values = shown.stream()
                .filter(m -> m.score().isPresent())
                .mapToDouble(m -> m.score().orElseThrow())
                .sorted()
                .toArray();
        if (values.length == 0) {
            return source.text("picture.description.none", scale.label(), date(from.morning()), date(to.morning()));
        }
        long nights = to.index() - from.index() + 1;
        double median = (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
        return source.text("picture.description", scale.label(), date(from.morning()), date(to.morning()),
                values.length, nights, value.apply(median), value.apply(values[0]),
                value.apply(values[values.length - 1]));
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(source.text("date.dayMonthYear"), locale).format(date);
    }
}
