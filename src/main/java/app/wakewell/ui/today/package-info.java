/** The morning check-in: the form of one night. */
package app.wakewell.ui.today;
