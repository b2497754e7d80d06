/** The warning signs: one page, the same for everyone. */
package app.wakewell.ui.signs;
