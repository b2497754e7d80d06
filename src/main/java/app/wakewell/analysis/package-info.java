/**
 * What a journal shows, computed: pure functions over nights and scores, without a clock, files or logging.
 *
 * <p>
 * The same nights always give the same answer. Every calibrated number of the method stands in
 * {@link app.wakewell.analysis.MethodConstants}; {@link app.wakewell.analysis.MixtureFit} is the regression behind every
 * interval, and {@link app.wakewell.analysis.ChangeAnalysis} the answer to "what was different since the bed changed".
 */
package app.wakewell.analysis;
