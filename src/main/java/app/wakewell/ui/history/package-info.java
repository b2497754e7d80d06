/**
 * Everything that was written: a year at one look, the nights as a table to search, filter and put right, one night
 * with its day and the history of its changes, and the bin.
 */
package app.wakewell.ui.history;
