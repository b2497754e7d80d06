/** The report for a clinician: which nights, the person's question, the page as it will be printed. */
package app.wakewell.ui.report;
