/** The window: rail, status line, keys that work everywhere, and which screens there are. */
package app.wakewell.ui.shell;
