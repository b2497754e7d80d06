package app.wakewell.ui.several;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Night;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;
import app.wakewell.journal.Snapshot;

/**
 * What the person types about several nights, none of it an entry yet. Immutable. What was written about a night when
 * the sheet was opened is covered: it is neither shown nor replaced here.
 *
 * @param nights
 *            the rows, oldest first
 * @param before
 *            what was written about each of them when the sheet was opened
 * @param typed
 *            what would be written, for nights that something was typed about
 * @param bad
 *            why what was typed last into a cell is no answer
 * @param refused
 *            why a night could not be saved
 */
record Sheet(List<Night> nights, Map<Night, Answers> before, Map<Night, Answers> typed, Map<Place, Problem> bad,
        Map<Night, List<Problem>> refused) {

    /** No answer: the key, then the message key of what is accepted. */
    static final String NO_ANSWER = "several.bad";
    /** A cell that is written already. */
    static final String COVERED = "several.bad.covered";

    Sheet {
        nights = List.copyOf(nights);
        before = Map.copyOf(before);
        typed = Map.copyOf(typed);
        bad = Map.copyOf(bad);
        refused = Map.copyOf(refused);
    }

    /** An untouched sheet. */
    static Sheet of(List<Night> nights, Snapshot journal) {
        Map<Night, Answers> before = new HashMap<>();
        nights.forEach(night -> journal.entry(night).ifPresent(entry -> before.put(night, entry.answers())));
        return new Sheet(nights, before, Map.of(), Map.of(), Map.of());
    }

    Answers before(Night night) {
        return before.getOrDefault(night, Answers.NONE);
    }

    /** What is written and typed about a night. */
    Answers answers(Night night) {
        return typed.getOrDefault(night, before(night));
    }

    /** What was typed about a night. */
    Patch patch(Night night) {
        return Patch.between(before(night), answers(night));
    }

    /** The nights that something was typed about, with what. */
    SortedMap<Night, Patch> patches() {
        SortedMap<Night, Patch> patches = new TreeMap<>();
        typed.keySet().stream().filter(night -> !patch(night).isEmpty()).forEach(it -> patches.put(it, patch(it)));
        return patches;
    }

    /** What is kept of a night in case the program ends; empty if nothing was typed. */
    Answers draft(Night night) {
        return patch(night).isEmpty() ? Answers.NONE : answers(night);
    }

    boolean isCovered(Place place) {
        return before(place.night()).has(place.column().field());
    }

    /** A key was pressed in a cell. A wrong one changes nothing and is told beside the cell. */
    Sheet key(Place place, char key) {
        return isCovered(place)
                ? bad(place, Problem.of(place.column().field().id(), COVERED))
                : place.column()
                        .keyed(key)
                        .map(answer -> answer(place, answer))
                        .orElseGet(() -> bad(place, Problem.of(place.column().field().id(), NO_ANSWER,
                                Character.toString(key), place.column())));
    }

    /**
     * An answer was given.
     *
     * @param text
     *            its canonical text; blank takes the answer back
     */
    Sheet answer(Place place, String text) {
        if (isCovered(place)) {
            return bad(place, Problem.of(place.column().field().id(), COVERED));
        }
        return switch (Patch.NONE.parse(place.column().field(), text.isBlank() ? "" : text)) {
            case Parsed.Ok<Patch>(Patch patch) -> with(place, patch.applyTo(answers(place.night())));
            case Parsed.No<Patch>(Problem problem) -> bad(place, problem);
        };
    }

    /** Takes the answer of a cell back. */
    Sheet clear(Place place) {
        return answer(place, "");
    }

    private Sheet with(Place place, Answers answers) {
        Map<Night, Answers> now = new HashMap<>(typed);
        now.put(place.night(), answers);
        Map<Place, Problem> stillBad = new HashMap<>(bad);
        stillBad.remove(place);
        Map<Night, List<Problem>> stillRefused = new HashMap<>(refused);
        stillRefused.remove(place.night());
        return new Sheet(nights, before, now, stillBad, stillRefused);
    }

    private Sheet bad(Place place, Problem problem) {
        Map<Place, Problem> now = new HashMap<>(bad);
        now.put(place, problem);
        return new Sheet(nights, before, typed, now, refused);
    }

    /** A key that gave no answer is forgotten when the cell is left. */
    Sheet left(Place place) {
        if (!bad.containsKey(place) || place.column().isText()) {
            return this;
        }
        Map<Place, Problem> now = new HashMap<>(bad);
        now.remove(place);
        return new Sheet(nights, before, typed, now, refused);
    }

    /** Brings back what was kept of nights; what was typed since comes on top. */
    Sheet restored(Map<Night, Answers> drafts) {
        Map<Night, Answers> now = new HashMap<>(typed);
        drafts.forEach((night, draft) -> now.put(night, patch(night).applyTo(draft)));
        return new Sheet(nights, before, now, bad, refused);
    }

    /** Why nights could not be saved. */
    Sheet refused(Map<Night, List<Problem>> why) {
        return new Sheet(nights, before, typed, bad, why);
    }
}
