/** What was different before and after each change of the bed, one card a finding. */
package app.wakewell.ui.insights;
