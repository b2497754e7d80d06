/**
 * What a person can do: the use cases, the ports they need, change notifications and undo. Screens and sub-commands
 * stand on this package alone; storage, files in and out and the report implement its ports.
 */
package app.wakewell.journal;
