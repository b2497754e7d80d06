/**
 * Wakewell on the command line: one small class per sub-command, over the same use cases as the screens. For scripts,
 * for tests and for machines without a display.
 */
package app.wakewell.cli;
