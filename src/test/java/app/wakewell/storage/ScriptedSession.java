package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.journal.InMemoryDayStart;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.Visit;

/** Fills in one night after the other as a person does, answer by answer, and says so after each that is an entry. */
public final class ScriptedSession {

    /** Nights of the whole session. */
    static final int NIGHTS = 500;

    private ScriptedSession() {}

    /**
     * Goes on where the journal ends, until the session is over.
     *
     * @param args
     *            the journal, and the file that takes one line for each night that is shown as saved
     */
    public static void main(String[] args) throws IOException {
        Path words = Path.of(args[1]);
        try (JournalStore store = JournalFixture.open(Path.of(args[0]), Use.WRITE)) {
            Journal journal = new Journal(store, JournalFixture.CLOCK, new InMemoryDayStart());
            Night first = JournalFixture.FIRST.plus(-NIGHTS);
            for (int i = journal.read().entries().size(); i < NIGHTS; i++) {
                Night night = first.plus(i);
                Visit visit = new Visit();
                journal.keepDraft(night, Patch.NONE.set(NightFields.PAIN_BED, new Score(i % 11))
                        .applyTo(
                                Answers.NONE));
                journal.log(night, Patch.NONE.set(NightFields.PAIN_BED, new Score(i % 11))
                        .set(NightFields.PAIN_RISING, new Score(i % 7)), visit);
                journal.log(night, Patch.NONE.set(NightFields.NOTE, "note " + i), visit);
                Files.writeString(words, night + "\n", StandardOpenOption.APPEND);
            }
        }
    }
}
