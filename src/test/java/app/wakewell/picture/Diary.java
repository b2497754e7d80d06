package app.wakewell.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;

/** Made-up diaries, set-ups and words for the tests of pictures; the same seed always gives the same diary. */
final class Diary {

    static final LocalDate END = LocalDate.of(2026, 11, 22);

    private Diary() {}

    /** A morning that is nothing but its score. */
    static Morning morning(LocalDate night, double score) {
        return new Morning(night, OptionalDouble.of(score), false, false, false, OptionalInt.empty());
    }

    /** Nights up to {@link #END} with gaps, away nights, settling nights and unanswered questions. */
    static List<Morning> nights(int nights, long seed) {
        Random random = new Random(seed);
        List<Morning> mornings = new ArrayList<>();
        int gap = 0;
        for (int back = nights - 1; back >= 0; back--) {
            gap = gap > 0 ? gap - 1 : random.nextInt(40) == 0 ? 1 + random.nextInt(12) : 0;
            if (gap == 0) {
                double score = Math.clamp(Math.round(4.5 + 2 * random.nextGaussian()), 0, 10);
                mornings.add(new Morning(END.minusDays(back),
                        random.nextInt(30) == 0 ? OptionalDouble.empty() : OptionalDouble.of(score),
                        random.nextInt(25) == 0, random.nextInt(20) == 0, random.nextInt(15) == 0,
                        random.nextInt(20) == 0 ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(5))));
            }
        }
        return mornings;
    }

    static PainPictureInput input(LocalDate from, LocalDate to, List<Morning> mornings, List<SetUpMark> setUps) {
        return new PainPictureInput(from, to, mornings, setUps, List.of(), Scale.points("Pain on rising"),
                "Pain on rising", "Two weeks.");
    }

    static Picture draw(PainPictureInput input, double width, double height) {
        return PainPicture.of(input, new Size(width, height), PainPictureOptions.screen(), words(Locale.UK));
    }

    static NightAxis axis(Picture picture) {
        return Objects.requireNonNull(picture.targets().axis());
    }

    static PictureWords words(Locale locale) {
        return new PictureWords() {
            @Override
            public Locale locale() {
                return locale;
            }

            @Override
            public String value(double value) {
                return Integer.toString((int) value);
            }

            @Override
            public String quality(int quality) {
                return Integer.toString(quality);
            }

            @Override
            public String gap(int nights) {
                return nights + " nights, no entry";
            }

            @Override
            public String morning() {
                return "a morning";
            }

            @Override
            public String settlingOrAway() {
                return "settling or away";
            }

            @Override
            public String line(PainPictureOptions.TrendLine drawn) {
                return "7-day median";
            }

            @Override
            public String sleptElsewhere() {
                return "slept elsewhere";
            }

            @Override
            public String extraMedicine() {
                return "extra medicine";
            }

            @Override
            public String sleepQuality() {
                return "sleep quality";
            }
        };
    }

    /** All marks of a kind, in order. */
    static <M extends Mark> List<M> marks(Picture picture, Class<M> kind, Role... roles) {
        List<Role> wanted = List.of(roles);
        return picture.marks()
                .stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(m -> wanted.isEmpty() || wanted.contains(m.role()))
                .toList();
    }

    /** The dots of mornings, without those that explain them in the legend. */
    static List<Mark.Dot> dots(Picture picture, Role... roles) {
        double legend = marks(picture, Mark.Line.class, Role.AXIS).getFirst().y1();
        return marks(picture, Mark.Dot.class, roles).stream().filter(d -> d.y() < legend).toList();
    }

    static LanesWords lanesWords() {
        return new LanesWords(Locale.UK, "not noted", "Other nights", "slept elsewhere", "other props", "retired",
                v -> Integer.toString((int) v));
    }
}
