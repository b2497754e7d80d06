package app.wakewell.journal;

import java.time.Instant;
import java.time.LocalDate;

import app.wakewell.domain.Item;

/**
 * A record that was removed and can still be brought back.
 *
 * @param item
 *            as it was when it was removed
 * @param removedAt
 *            when it was removed
 * @param goneOn
 *            the day from which it is gone for good
 */
public record Binned(Item item, Instant removedAt, LocalDate goneOn) {}
