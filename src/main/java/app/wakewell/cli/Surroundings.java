package app.wakewell.cli;

import java.time.Clock;
import java.util.function.Supplier;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.PainTables;
import app.wakewell.journal.Rescue;

/**
 * What commands stand on.
 *
 * @param console
 *            where they speak
 * @param opener
 *            opens journals
 * @param rescue
 *            looks after journals that are not open
 * @param tables
 *            reads plain tables
 * @param advice
 *            reads the advice library, when it is asked for and not before
 * @param keyboard
 *            whom to ask for what opens an encrypted backup
 * @param clock
 *            tells the time and the zone of the person
 */
record Surroundings(Console console, JournalOpener opener, Rescue rescue, PainTables tables,
        Supplier<AdviceLibrary> advice, Keyboard keyboard, Clock clock) {}
