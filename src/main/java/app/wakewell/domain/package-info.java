/**
 * What a journal is: nights, entries, scores, set-ups, props, factors. Immutable values that depend on nothing but
 * {@code java.base}; every other package may import this one, and this one imports none of them.
 *
 * <p>One word per idea: a <em>night</em> is named by the morning it ends; an <em>entry</em> is what was written about
 * one night; a <em>score</em> is a whole number from 0 to 10; a <em>set-up</em> is the bed in force, a <em>set-up
 * change</em> the night from which it differs, a <em>phase</em> the run of nights under one set-up.
 */
package app.wakewell.domain;
