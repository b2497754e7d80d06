/** What the articles say to the journal: what fits now and why, and the whole library. */
package app.wakewell.ui.advice;
