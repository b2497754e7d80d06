/**
 * What every screen stands on: loading of views, work off the JavaFX thread, the journal as a property, theme, formats
 * and notices.
 */
package app.wakewell.ui.fx;
