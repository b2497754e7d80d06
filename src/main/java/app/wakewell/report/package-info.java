/**
 * The report that a clinician reads in sixty seconds, and the pain picture as a file.
 *
 * <p>{@link app.wakewell.report.ReportContent} says what stands on the page, as plain values; {@code ReportDocument}
 * puts it into the template of {@code assets/report}; {@code PdfPages} makes the PDF, and {@code PdfPicture} paints the
 * pictures in it. No word and no number on the page is typed in by hand.
 */
package app.wakewell.report;
