package app.wakewell.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A finished drawing, free of any toolkit: marks with their places in pixels, words for a screen reader, and what can
 * be pointed at. Immutable; painting it needs a {@link Palette}.
 *
 * @param width
 *            pixels
 * @param height
 *            pixels
 * @param marks
 *            in the order in which they are painted
 * @param title
 *            what the picture is, in one line
 * @param description
 *            what can be read from it, in sentences, for who does not see it
 * @param targets
 *            the mornings that can be pointed at
 */
public record Picture(double width, double height, List<Mark> marks, String title, String description,
        Targets targets) {

    public Picture {
        marks = List.copyOf(marks);
    }

    /** The morning with an entry nearest to x; empty beside the axis and where nothing is shown. */
    public Optional<LocalDate> nightAt(double x) {
        return targets.nearest(x).map(Targets.Target::night);
    }

    /** The x of a morning that is shown; empty where the night has no entry or lies outside. */
    public OptionalDouble xOf(LocalDate night) {
        Optional<Targets.Target> target = targets.of(night);
        return target.isPresent() ? OptionalDouble.of(target.get().x()) : OptionalDouble.empty();
    }
}
