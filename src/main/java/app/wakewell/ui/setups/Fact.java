package app.wakewell.ui.setups;

/**
 * One line of what is known: what it is about, and the words for it.
 *
 * @param about
 *            such as "Age"
 * @param value
 *            such as "8 years 2 months"
 */
record Fact(String about, String value) {}
