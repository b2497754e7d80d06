package app.wakewell.picture;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How the marks of one role are painted: what they are filled with and how they are outlined.
 *
 * @param fill
 *            the inside, or null where the inside stays as it is
 * @param stroke
 *            the line or outline, or null where there is none
 * @param strokeWidth
 *            pixels, 0 where there is no stroke; the outline lies centred on the edge
 * @param dashes
 *            lengths of dash and gap in pixels, alternating; empty for a solid line
 */
public record Ink(@Nullable Colour fill, @Nullable Colour stroke, double strokeWidth, List<Double> dashes) {

    public Ink {
        dashes = List.copyOf(dashes);
    }

    /** Only an inside. */
    public static Ink filled(Colour fill) {
        return new Ink(Objects.requireNonNull(fill), null, 0, List.of());
    }

    /** Only a solid line. */
    public static Ink line(Colour stroke, double width) {
        return new Ink(null, Objects.requireNonNull(stroke), width, List.of());
    }

    /** Only a dashed line. */
    public static Ink dashed(Colour stroke, double width, double dash, double gap) {
        return new Ink(null, Objects.requireNonNull(stroke), width, List.of(dash, gap));
    }

    /** An inside with a solid outline. */
    public static Ink outlined(Colour fill, Colour stroke, double width) {
        return new Ink(Objects.requireNonNull(fill), Objects.requireNonNull(stroke), width, List.of());
    }
}
