/** Settings: how safe the journal is, where it lies, and how Wakewell looks and opens. */
package app.wakewell.ui.settings;
