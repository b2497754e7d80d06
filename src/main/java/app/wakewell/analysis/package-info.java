/**
 * What a journal shows, computed: pure functions over nights and scores, without a clock, files or logging.
 *
 * <p>
 * The same nights always give the same answer. Every calibrated number of the method stands in
 * {@link app.wakewell.analysis.MethodConstants}; {@link app.wakewell.analysis.MixtureFit} is the regression behind
 * every interval. {@link app.wakewell.analysis.ChangeAnalysis} answers "what was different since the bed changed",
 * {@link app.wakewell.analysis.Alternations} the same where set-ups went back and forth,
 * {@link app.wakewell.analysis.ShiftSearch} "did the level change when nobody said so",
 * {@link app.wakewell.analysis.FactorAnalysis} "what went with better and worse mornings",
 * {@link app.wakewell.analysis.SleepAndPain} looks both ways between the two, and {@link app.wakewell.analysis.Trend}
 * smooths. Where there is no answer the result says why, and how many nights it lacks; nothing is ever NaN.
 */
package app.wakewell.analysis;
