/** Preferences of the person at this computer, and their file. Nothing of a journal is in them. */
package app.wakewell.settings;
