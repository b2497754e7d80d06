package app.wakewell.journal;

/**
 * One visit to the form of a night, from opening it to leaving it. All answers given in one visit are one step to undo
 * and one version of the entry. Every visit is a different one, so this is compared by identity.
 */
public final class Visit {}
