package app.wakewell.journal;

import java.util.Optional;

import app.wakewell.domain.Night;

/**
 * Something in a journal that is not as it was written.
 *
 * @param part
 *            what it belongs to
 * @param key
 *            which one: the night or day as ISO date, a number, a name; empty where that cannot be told
 * @param how
 *            what is the matter
 * @param remembered
 *            whether the history of changes holds it as it was last written, so that nothing of it is lost
 */
public record Damage(Part part, String key, How how, boolean remembered) {

    /** What damage can be in. */
    public enum Part {
        /** The entry of a night. */
        ENTRY,
        /** A set-up change, by its first night. */
        SET_UP,
        /** A thing of the list, by its number. */
        THING,
        /** What was answered about a week, by its last day. */
        WEEK,
        /** An event of a day, by its number. */
        EVENT,
        /** A factor of the person's own, by its name. */
        FACTOR,
        /** What the person said of themselves. */
        PERSON,
        /** What was said to a card, a sign or a finding, by its subject. */
        REPLY,
        /** A half-filled form, by its night. */
        DRAFT,
        /** What can be undone and how records came to be what they are. */
        HISTORY,
        /** What the journal knows of itself. */
        JOURNAL,
        /** The file as such, with no telling what it hits. */
        FILE
    }

    /** What can be the matter. */
    public enum How {
        /** It says something else than what was written, or cannot be read. */
        CHANGED,
        /** It was written and is gone. */
        MISSING
    }

    /** The night it is about, if it is about one. */
    public Optional<Night> night() {
        return switch (part) {
            case ENTRY, SET_UP, DRAFT -> Night.parse(key);
            default -> Optional.empty();
        };
    }
}
