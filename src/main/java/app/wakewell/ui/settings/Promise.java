package app.wakewell.ui.settings;

import java.util.List;

/**
 * Something that Wakewell promises about a journal. Only what the program keeps today is promised, and tests hold it to
 * each.
 *
 * @param key
 *            ending of the keys of its words: {@code settings.promise.KEY} is the promise in a sentence,
 *            {@code settings.promise.more.KEY} what it means
 * @param testClasses
 *            the tests that hold Wakewell to it, as class names below {@code app.wakewell}
 */
public record Promise(String key, List<String> testClasses) {

    public Promise {
        testClasses = List.copyOf(testClasses);
    }

    /** The names of the tests without their packages. */
    List<String> tests() {
        return testClasses.stream().map(name -> name.substring(name.lastIndexOf('.') + 1)).toList();
    }
}
