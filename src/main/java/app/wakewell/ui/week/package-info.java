/** The weekly page: one look back on seven days, for whoever wants one. */
package app.wakewell.ui.week;
