/**
 * Keeps a journal in one SQLite file: opening, checking, migrating, backing up. Stands behind the ports of
 * {@code journal}; nothing but the wiring knows it.
 */
package app.wakewell.storage;
