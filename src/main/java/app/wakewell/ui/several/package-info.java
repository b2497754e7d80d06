/** Several nights at once: a sheet for those that were missed. */
package app.wakewell.ui.several;
