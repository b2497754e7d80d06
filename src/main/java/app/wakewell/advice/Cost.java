package app.wakewell.advice;

/** What a remedy takes, the least first: posture and props, turning the mattress, a topper, free tests, then buying. */
public enum Cost {
    POSTURE_AND_PROPS, ROTATE, TOPPER, FREE_TEST, BUY
}
