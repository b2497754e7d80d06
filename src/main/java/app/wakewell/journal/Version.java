package app.wakewell.journal;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Entry;

/**
 * One change in the life of an entry.
 *
 * @param kind
 *            what was done
 * @param at
 *            when
 * @param before
 *            what the entry was, or {@code null} if there was none
 * @param after
 *            what it became, or {@code null} if it was removed
 */
public record Version(Step.Kind kind, Instant at, @Nullable Entry before, @Nullable Entry after) {}
