package app.wakewell.advice;

/** The sections of the library; at most one card of each is shown at a time. Their titles are in the library. */
public enum Topic {
    A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, SAFETY
}
