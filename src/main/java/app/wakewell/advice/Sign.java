package app.wakewell.advice;

import java.util.List;

/**
 * Something doctors ask people to know and act on, as noted in the journal. Not a verdict.
 *
 * @param item
 *            what it is about
 * @param level
 *            what it asks for in this case
 * @param why
 *            what was noted
 * @param attached
 *            what the library says behind it
 */
public record Sign(AdviceItem item, Level level, Explained why, List<AdviceItem> attached) {
    public Sign {
        attached = List.copyOf(attached);
    }
}
