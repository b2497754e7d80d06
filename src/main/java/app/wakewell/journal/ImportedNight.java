package app.wakewell.journal;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Night;

/**
 * One night as read from a file.
 *
 * @param night
 *            the night, named by the morning it ends
 * @param answers
 *            what the file tells of it
 */
public record ImportedNight(Night night, Answers answers) {}
