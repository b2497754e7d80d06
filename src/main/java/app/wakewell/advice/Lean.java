package app.wakewell.advice;

/** Where a card points to; two cards that point to and away from the same are not shown together. */
public enum Lean {
    SIDE, BACK, STOMACH, FIRMER, SOFTER
}
