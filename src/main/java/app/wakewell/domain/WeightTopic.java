package app.wakewell.domain;

/** Whether body weight may be spoken of; it never is unasked. */
public enum WeightTopic {
    OFF, WANT_TIPS
}
