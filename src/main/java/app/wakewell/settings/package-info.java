/**
 * What belongs to this computer: preferences of the person at it with their file, and which Wakewell runs. Nothing of a
 * journal is in it.
 */
package app.wakewell.settings;
