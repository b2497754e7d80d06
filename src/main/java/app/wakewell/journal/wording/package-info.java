/**
 * How the journal puts things: values, nights, set-ups, findings and problems in plain words, from message bundles. The
 * only place that turns a domain value into a sentence, so that screens, report and command line say the same.
 */
package app.wakewell.journal.wording;
