/** The first start: one question before anything is written. */
package app.wakewell.ui.start;
