package app.wakewell.ui.settings;

import app.wakewell.journal.Backup;

/**
 * One backup in the list.
 *
 * @param backup
 *            which one
 * @param when
 *            when it was made
 * @param about
 *            why, how many nights it holds and where it lies
 */
record BackupLine(Backup backup, String when, String about) {}
