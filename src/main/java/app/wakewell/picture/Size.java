package app.wakewell.picture;

/**
 * The room a picture has.
 *
 * @param width
 *            pixels, above 0
 * @param height
 *            pixels, above 0
 */
public record Size(double width, double height) {

    /** @throws IllegalArgumentException if a length is not a positive finite number */
    public Size {
        if (!(width > 0 && height > 0) || Double.isInfinite(width) || Double.isInfinite(height)) {
            throw new IllegalArgumentException("a picture needs room, not " + width + " x " + height);
        }
    }
}
