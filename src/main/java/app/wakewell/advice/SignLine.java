package app.wakewell.advice;

import java.util.List;

import app.wakewell.domain.Symptom;

/**
 * A line of the list of warning signs.
 *
 * @param symptom
 *            what it is about; a line has one, and is found by it
 * @param level
 *            how soon it asks to be acted on: the stricter of what clinical guidance and the library of advice say
 * @param items
 *            the items of the library that it covers; the first is the one that speaks where the line is ticked
 * @param articles
 *            the articles that name it, by id; none where it is not from the articles
 */
public record SignLine(Symptom symptom, Level level, List<String> items, List<String> articles) {

    public SignLine {
        items = List.copyOf(items);
        articles = List.copyOf(articles);
    }

    /** The item of the library that speaks where the line is ticked. */
    public String item() {
        return items.getFirst();
    }

    /** Whether emergency care is asked for. */
    public boolean isEmergency() {
        return level == Level.EMERGENCY;
    }
}
