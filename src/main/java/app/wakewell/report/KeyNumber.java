package app.wakewell.report;

import java.util.Optional;

/**
 * One line of the table of key numbers.
 *
 * @param name
 *            what it is, with its scale
 * @param later
 *            the last 14 days
 * @param earlier
 *            the 14 days before
 * @param verdict
 *            the word that stands out at the head of the change, if there is one
 * @param change
 *            later minus earlier in words and numbers, or a remark; may be empty
 */
record KeyNumber(String name, String later, String earlier, Optional<String> verdict, String change) {}
