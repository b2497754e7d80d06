package app.wakewell.journal.wording;

import java.util.List;
import java.util.regex.Pattern;

import app.wakewell.advice.NoteWords;

/** The words of a language that, in a note, lead to the list of warning signs. */
public final class NoteWording {

    private static final Pattern BETWEEN = Pattern.compile(";");

    private NoteWording() {}

    /** Those of the language that is spoken. */
    public static NoteWords of(Wording wording) {
        return new NoteWords(phrases(wording.messages().text("note.words")),
                phrases(wording.messages().text("note.words.otherwise")));
    }

    private static List<String> phrases(String together) {
        return BETWEEN.splitAsStream(together).toList();
    }
}
