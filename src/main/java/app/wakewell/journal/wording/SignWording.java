package app.wakewell.journal.wording;

import java.util.List;
import java.util.regex.Pattern;

import app.wakewell.advice.NoteWords;

/**
 * Words about warning signs.
 *
 * @param wording
 *            the language
 */
public record SignWording(Wording wording) {

    private static final Pattern BETWEEN = Pattern.compile(";");

    /** What, in a note, leads to the list. */
    public NoteWords noteWords() {
        return new NoteWords(phrases("note.words"), phrases("note.words.otherwise"));
    }

    private List<String> phrases(String key) {
        return BETWEEN.splitAsStream(wording.messages().text(key)).toList();
    }

    /** Stands before whatever is said of a mattress while long stiffness is noted. */
    public String stiffnessFirst() {
        return wording.messages().text("sign.stiffnessFirst");
    }
}
