package app.wakewell.picture;

/**
 * The upright axis of a measure.
 *
 * @param scale
 *            values, from the floor up
 * @param top
 *            y of the highest value of the scale, pixels
 * @param floor
 *            y of the lowest value, pixels
 */
record ValueAxis(Scale scale, double top, double floor) {

    double y(double value) {
        return floor - (value - scale.min()) / (scale.max() - scale.min()) * (floor - top);
    }

    /** The middle of the pixel row or column of a hairline: drawn there it is one pixel wide, not two pale ones. */
    static double crisp(double position) {
        return Math.floor(position) + 0.5;
    }
}
