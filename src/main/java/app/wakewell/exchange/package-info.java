/**
 * Files in and out: readers of what other programs, spreadsheets and Wakewell itself have written, and the writer of
 * the table that people take with them. Readers never guess: what cannot be read for sure is left out and named.
 */
package app.wakewell.exchange;
