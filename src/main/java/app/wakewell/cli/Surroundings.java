package app.wakewell.cli;

import java.time.Clock;

import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.PainTables;

/**
 * What commands stand on.
 *
 * @param console
 *            where they speak
 * @param opener
 *            opens journals
 * @param tables
 *            reads plain tables
 * @param clock
 *            tells the time and the zone of the person
 */
record Surroundings(Console console, JournalOpener opener, PainTables tables, Clock clock) {}
