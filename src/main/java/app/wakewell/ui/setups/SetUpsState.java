package app.wakewell.ui.setups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Phase;
import app.wakewell.domain.SetUpChange;
import app.wakewell.journal.Measure;
import app.wakewell.journal.SetUpFindings;
import app.wakewell.journal.Snapshot;
import app.wakewell.picture.LanesInput;
import app.wakewell.picture.PainPictureInput;
import app.wakewell.picture.Scale;
import app.wakewell.picture.SetUpMark;
import app.wakewell.ui.picture.JournalPictures;

/** What Set-ups shows. */
sealed interface SetUpsState {

    /** The things that beds are made of. */
    List<ThingRow> things();

    /**
     * Nothing is noted about the bed.
     *
     * @param from
     *            the night from which it would be described: the first one written, or tonight
     * @param things
     *            the things that beds are made of
     */
    record Empty(Night from, List<ThingRow> things) implements SetUpsState {
        public Empty {
            things = List.copyOf(things);
        }
    }

    /**
     * The bed through time.
     *
     * @param since
     *            since when the bed is as it is
     * @param inForce
     *            how it is, as a sentence
     * @param summary
     *            how many set-ups
     * @param changes
     *            newest first
     * @param things
     *            the things that beds are made of
     * @param mattress
     *            the mattress in use, if anything is known of one
     * @param trials
     *            the clocks of things that a shop takes back
     * @param lanes
     *            what the picture is made of
     */
    record Known(String since, String inForce, String summary, List<ChangeRow> changes, List<ThingRow> things,
            Optional<MattressState> mattress, List<ShopTrial> trials, LanesInput lanes)
            implements
                SetUpsState {
        public Known {
            changes = List.copyOf(changes);
            things = List.copyOf(things);
            trials = List.copyOf(trials);
        }
    }

    /**
     * What is shown of a journal.
     *
     * @param findings
     *            what the journal shows about its set-up changes
     * @param tonight
     *            the next night that begins
     */
    static SetUpsState of(Snapshot journal, SetUpFindings findings, Night tonight, SetUpsRange range,
            SetUpsTexts texts) {
        BedHistory bed = journal.bed();
        List<ThingRow> things = ThingRows.of(journal, tonight, texts);
        if (bed.phases().isEmpty()) {
            return new Empty(journal.firstNight().orElse(tonight), things);
        }
        Phase now = bed.phases().getLast();
        return new Known(since(journal, now, tonight, texts), inForce(journal, now, texts), summary(journal, texts),
                bed.changes().reversed().stream().map(change -> row(change, journal, texts)).toList(),
                things, MattressState.of(journal, tonight, texts),
                ShopTrial.of(journal, findings, tonight, texts),
                lanes(journal, findings.secondOfPair(), tonight, range, texts));
    }

    private static String inForce(Snapshot journal, Phase now, SetUpsTexts texts) {
        return texts.bed(journal).setUp(now.setUp(), now.things());
    }

    private static String summary(Snapshot journal, SetUpsTexts texts) {
        long letters = journal.bed().phases().stream().map(Phase::letter).distinct().count();
        return texts.text("setups.summary", letters, journal.entries().size());
    }

    private static String since(Snapshot journal, Phase phase, Night tonight, SetUpsTexts texts) {
        return phase.from().equals(tonight)
                ? texts.text("setups.since.tonight", phase.letter())
                : texts.text("setups.since", texts.night(phase.from()), phase.letter(), recorded(journal, phase));
    }

    private static long recorded(Snapshot journal, Phase phase) {
        return journal.entries().stream().filter(entry -> phase.contains(entry.night())).count();
    }

    private static ChangeRow row(SetUpChange change, Snapshot journal, SetUpsTexts texts) {
        Optional<Phase> phase = journal.bed().phaseOf(change.from()).filter(it -> it.from().equals(change.from()));
        List<String> why = new ArrayList<>();
        String reason = texts.wording().reason(change);
        if (!reason.isEmpty()) {
            why.add(reason);
        }
        if (change.expected() != null) {
            why.add(texts.text("setups.change.expected", texts.wording().value(change.expected())));
        }
        String noted = noted(change, journal, texts);
        String what = phase.map(texts.bed(journal)::change)
                .orElseGet(() -> texts.text(noted.isEmpty() ? "setups.change.same" : "setups.change.noted"));
        return new ChangeRow(change.from(), texts.day(change.from().evening()), phase.map(Phase::letter).orElse(""),
                what, noted, String.join(texts.text("setups.change.separator"), why));
    }

    private static String noted(SetUpChange change, Snapshot journal, SetUpsTexts texts) {
        Answers before = journal.bed().knownOn(change.from().previous());
        return texts.wording().bed().noted(Patch.between(before, change.difference().applyTo(before)));
    }

    private static LanesInput lanes(Snapshot journal, Set<Night> secondOfPair, Night tonight, SetUpsRange range,
            SetUpsTexts texts) {
        Phase last = journal.bed().phases().getLast();
        Night to = last.from().isBefore(tonight) ? tonight.previous() : last.from();
        Night from = range.from(journal, to);
        Scale scale = new Scale(Measure.PAIN_RISING.least(), Measure.PAIN_RISING.most(), 5,
                texts.wording().field(Measure.PAIN_RISING.field()));
        PainPictureInput nights = JournalPictures.of(journal, secondOfPair, texts.wording())
                .of(Measure.PAIN_RISING, scale, from, to);
        List<SetUpMark> marks = journal.bed()
                .phases()
                .stream()
                .map(phase -> new SetUpMark(phase.from().morning(), phase.letter(),
                        texts.text("setups.lanes.nights", recorded(journal, phase)),
                        secondOfPair.contains(phase.from())))
                .toList();
        List<LanesInput.OtherNight> others = OtherNights.of(journal);
        return new LanesInput(from.morning(), to.morning(), BedLanes.of(journal, texts), others, marks,
                nights.mornings(), scale, texts.text("setups.lanes.title"),
                texts.text("setups.lanes.description", inForce(journal, last, texts), nights.description(),
                        OtherNights.words(others, from, to, texts)));
    }
}
