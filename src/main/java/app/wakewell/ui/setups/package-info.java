/** The bed through time, and the form in which a change of it is noted. */
package app.wakewell.ui.setups;
