package app.wakewell.ui.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.wakewell.domain.Night;
import app.wakewell.journal.Measure;
import app.wakewell.journal.SetUpFindings;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.picture.JournalPicture;
import app.wakewell.picture.PainPictureInput;
import app.wakewell.picture.PictureTexts;
import app.wakewell.picture.Scale;

/**
 * What pictures of a journal on the screen are made of. Pure; to be made off the JavaFX thread.
 *
 * @param journal
 *            the journal as pictures see it
 * @param wording
 *            the words
 */
public record JournalPictures(JournalPicture journal, Wording wording) {

    private static final String BUNDLE = "app.wakewell.journal.wording.messages";

    /**
     * The pictures of a journal.
     *
     * @param secondOfPair
     *            first nights of the phases that cannot be told apart from the one before
     */
    public static JournalPictures of(Snapshot snapshot, Set<Night> secondOfPair, Wording wording) {
        return new JournalPictures(new JournalPicture(snapshot.entries(), snapshot.bed(),
                night -> SetUpFindings.isSettling(snapshot.bed(), night),
                wording.bed().naming(snapshot.things())::change, secondOfPair), wording);
    }

    /** The input of the picture of a measure on its own scale. */
    public PainPictureInput of(Measure measure, Night from, Night to) {
        return of(measure, Scale.between(measure.least(), measure.most(), wording.field(measure.field())), from, to);
    }

    /** The input of the picture of a measure on another scale. */
    public PainPictureInput of(Measure measure, Scale scale, Night from, Night to) {
        return journal.of(measure::of, scale, from, to, texts(measure, wording.locale()));
    }

    /** The words in the picture of a measure. */
    public static PictureTexts texts(Measure measure, Locale locale) {
        Messages messages = new Messages(BUNDLE, locale);
        return measure == Measure.MINUTES_ASLEEP
                ? PictureTexts.ofMinutes(locale, messages::text)
                : PictureTexts.ofPoints(locale, messages::text);
    }

    /** Whether a night is among the first on something new. */
    public boolean isSettling(Night night) {
        return journal.settling().test(night);
    }

    /** The letter of the set-up in force, with which night in it this is. */
    public Optional<NightOfSetUp> setUpOf(Night night) {
        return journal.bed()
                .phaseOf(night)
                .map(phase -> new NightOfSetUp(phase.letter(), night.index() - phase.from().index() + 1));
    }

    /**
     * Which night of which set-up.
     *
     * @param letter
     *            the set-up
     * @param number
     *            counts calendar nights, from 1
     */
    public record NightOfSetUp(String letter, long number) {}
}
