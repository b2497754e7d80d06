/** The pain picture: any measure over time, night by night, and the same as a table. */
package app.wakewell.ui.trends;
