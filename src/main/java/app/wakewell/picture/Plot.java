package app.wakewell.picture;

/**
 * The field in which scores are drawn over nights.
 *
 * @param axis
 *            nights, from left to right
 * @param values
 *            scores, from the floor up
 */
record Plot(NightAxis axis, ValueAxis values) {

    double y(double value) {
        return values.y(value);
    }

    double top() {
        return values.top();
    }

    double floor() {
        return values.floor();
    }
}
