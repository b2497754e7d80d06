package app.wakewell.ui.signs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.wakewell.advice.SignList;
import app.wakewell.domain.DayEvent.Ending;
import app.wakewell.domain.Symptom;
import app.wakewell.journal.Journal;
import app.wakewell.journal.SymptomNotes;
import app.wakewell.ui.fx.Notices;

/**
 * What is ticked on the list, and what stands above it. What is ticked is there at once; where it cannot be kept it
 * stays for as long as the page does, because nobody with a sign is to be told about a disk first.
 */
final class SignsViewModel {

    private final SignsSource source;
    private final SignsTexts texts;
    private final Clock clock;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<SignsState> state = new ReadOnlyObjectWrapper<>();
    /** Ticked or taken back, and not in the journal: not yet, or it cannot be kept. */
    private final Map<Symptom, Boolean> unkept = new TreeMap<>();
    /** Whether what is not in the journal will not be. */
    private boolean refused;
    private Found found = Found.NOTHING;
    private boolean looked;

    SignsViewModel(SignsSource source, SignsTexts texts, Clock clock, Notices notices) {
        this.source = source;
        this.texts = texts;
        this.clock = clock;
        this.notices = notices;
        compute();
    }

    ReadOnlyObjectProperty<SignsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The symptoms that are ticked now, with the day on which each was noted. */
    SortedMap<Symptom, LocalDate> ticked() {
        SortedMap<Symptom, LocalDate> ticked = new TreeMap<>(source.ticked());
        unkept.forEach((symptom, there) -> {
            if (there) {
                ticked.putIfAbsent(symptom, today());
            } else {
                ticked.remove(symptom);
            }
        });
        return ticked;
    }

    boolean isTicked(Symptom symptom) {
        return ticked().keySet().stream().anyMatch(there -> SignList.of(there).symptom() == symptom);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void compute() {
        SignsState now = SignsState.of(ticked(), found, today(), refused && !unkept.isEmpty(), source.isReportable(),
                texts);
        if (!now.equals(state.get())) {
            state.set(now);
        }
    }

    // ---- coming and going ----

    /** The page came into view, which the report says. */
    void shown() {
        looked = false;
        found = Found.NOTHING;
        changed(); // it was not followed while the page was away
        if (source.isWritable()) {
            source.write(Journal::signsSeen, () -> {}, notices::failed);
        }
    }

    /** The journal is not what it was. */
    void changed() {
        settle();
        look();
    }

    /** What the journal holds by now needs no keeping here. */
    private void settle() {
        Map<Symptom, LocalDate> kept = source.ticked();
        unkept.entrySet().removeIf(tick -> kept.containsKey(tick.getKey()) == tick.getValue());
        refused = refused && !unkept.isEmpty();
        compute();
    }

    private void look() {
        source.look(now -> {
            // why the list opened is said for as long as it is open
            found = looked ? found.withSignsOf(now) : now;
            looked = true;
            compute();
        });
    }

    // ---- ticking ----

    /** "I have this", or not any more. */
    void tick(Symptom symptom, boolean there) {
        if (isTicked(symptom) == there) {
            return;
        }
        if (there) {
            change(symptom, true, "signs.said.tick", notes -> notes.note(symptom, today()));
        } else {
            // an injury of which no more was said stands on the same line
            ticked().keySet().stream().filter(one -> SignList.of(one).symptom() == symptom).forEach(this::takeBack);
        }
    }

    /** It is not there. */
    void takeBack(Symptom symptom) {
        change(symptom, false, "signs.said.untick", notes -> notes.takeBack(symptom, today()));
    }

    private void change(Symptom symptom, boolean there, String said, Consumer<SymptomNotes> work) {
        unkept.put(symptom, there);
        compute();
        write(journal -> work.accept(new SymptomNotes(journal)), texts.text(said, texts.name(symptom)));
    }

    /** What was noted is over since today. */
    void end(SignsState.Entry entry, Ending how) {
        Symptom symptom = entry.symptom();
        if (symptom != null) {
            unkept.put(symptom, false);
            compute();
        }
        String said = texts.text("signs.said." + how, entry.name());
        write(journal -> journal.inOneStep(() -> {
            if (symptom != null) {
                new SymptomNotes(journal).end(symptom, today(), how);
            }
            if (how == Ending.SEEN) {
                entry.items().forEach(journal.advice()::seenByClinician);
            }
            return symptom;
        }), said);
    }

    private void write(Consumer<Journal> work, String said) {
        if (!source.isWritable()) {
            refused = true;
            compute();
            notices.say(texts.text("signs.notKept"));
            return;
        }
        source.write(work, () -> {
            settle();
            notices.offer(said, texts.text("signs.undo"), source::undo);
        }, failure -> {
            refused = true;
            compute();
            notices.failed(failure);
        });
    }

    /** Opens the report to take along. */
    void openReport() {
        source.openReport();
    }
}
