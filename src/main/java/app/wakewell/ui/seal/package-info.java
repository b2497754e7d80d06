/** Dialogs around encrypted backups: one that makes one, and one that asks for what opens one. */
package app.wakewell.ui.seal;
