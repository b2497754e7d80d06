/**
 * Charts as data: what is drawn where, without any toolkit.
 *
 * <p>A {@link app.wakewell.picture.Picture} is a list of {@linkplain app.wakewell.picture.Mark marks} in pixels, each
 * with a {@linkplain app.wakewell.picture.Role role} instead of a colour. A
 * {@link app.wakewell.picture.Palette} gives the roles their inks. The screen paints the marks on a canvas, and
 * {@link app.wakewell.picture.SvgWriter} writes the same marks for the report, so that the person and the clinician
 * see one picture.
 *
 * <p>Units throughout: lengths in pixels (y grows downwards), dates are nights named by the morning they end, scores
 * in the points of their {@link app.wakewell.picture.Scale}. No visible word is written in this package: words come
 * in with the input.
 */
package app.wakewell.picture;
