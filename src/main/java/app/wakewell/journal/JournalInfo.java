package app.wakewell.journal;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Which journal this is.
 *
 * @param id
 *            unique to the journal, made when it was created
 * @param name
 *            what it is called on screen, from its file name
 * @param createdAt
 *            when it was created
 * @param zone
 *            its own zone; times without a zone in imported files are taken in it
 * @param sample
 *            a throw-away sample journal, which says so wherever it is shown
 */
public record JournalInfo(String id, String name, Instant createdAt, ZoneId zone, boolean sample) {}
