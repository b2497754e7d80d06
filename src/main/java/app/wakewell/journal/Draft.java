package app.wakewell.journal;

import java.time.Instant;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Night;

/**
 * Answers given for a night before pain on rising was answered; kept so that a half-filled form survives a crash.
 *
 * @param night
 *            the night
 * @param answers
 *            what was answered so far
 * @param savedAt
 *            when the last answer was given
 */
public record Draft(Night night, Answers answers, Instant savedAt) {}
