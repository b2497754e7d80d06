package app.wakewell.picture;

import java.util.Locale;

/**
 * An opaque colour in sRGB.
 *
 * @param red
 *            0 to 255
 * @param green
 *            0 to 255
 * @param blue
 *            0 to 255
 */
public record Colour(int red, int green, int blue) {

    /** @throws IllegalArgumentException if a part is outside 0 to 255 */
    public Colour {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException("not a colour: " + red + ", " + green + ", " + blue);
        }
    }

    /** The colour of six hexadecimal digits: {@code Colour.of(0x397A92)}. */
    public static Colour of(int rgb) {
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** As written in SVG and CSS: {@code #397A92}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }
}
