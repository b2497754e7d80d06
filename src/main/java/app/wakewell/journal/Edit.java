package app.wakewell.journal;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Item;

/**
 * One record of the journal before and after a change. The inverse of an edit is the edit with the two swapped, which
 * is what undo runs.
 *
 * @param key
 *            which record
 * @param before
 *            what it was, or {@code null} if there was none
 * @param after
 *            what it is then, or {@code null} if there is none
 */
public record Edit(Item.Key key, @Nullable Item before, @Nullable Item after) {

    /**
     * An edit of one record.
     *
     * @throws IllegalArgumentException
     *             if before or after is another record
     */
    public Edit {
        if ((before != null && !before.key().equals(key)) || (after != null && !after.key().equals(key))) {
            throw new IllegalArgumentException("an edit of " + key + " is of that record only");
        }
    }

    /** A record that was not there before. */
    public static Edit added(Item item) {
        return new Edit(item.key(), null, item);
    }

    /** A record that becomes another one, or comes to be. */
    public static Edit changed(@Nullable Item before, Item after) {
        return new Edit(after.key(), before, after);
    }

    /** A record that is there no more. */
    public static Edit removed(Item item) {
        return new Edit(item.key(), item, null);
    }

    /** The edit that takes this one back. */
    public Edit inverse() {
        return new Edit(key, after, before);
    }

    /** Whether the record is gone by it. */
    public boolean isRemoval() {
        return after == null;
    }

    /**
     * This edit and a later one of the same record as one.
     *
     * @throws IllegalArgumentException
     *             if the later one is of another record
     */
    public Edit followedBy(Edit later) {
        if (!Objects.equals(later.key, key)) {
            throw new IllegalArgumentException("edits of two records do not make one");
        }
        return new Edit(key, before, later.after);
    }
}
