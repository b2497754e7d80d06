package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Thing;
import app.wakewell.ui.fx.AnswerForm;
import app.wakewell.ui.fx.LiveJournal;

/** The list of things that beds are made of, and the form of one of them. */
final class ThingsViewModel {

    private final LiveJournal live;
    private final SetUpsTexts texts;
    private final Doing doing;
    private final ReadOnlyObjectWrapper<@Nullable Form> open = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<BedPart> part = new SimpleObjectProperty<>(BedPart.MATTRESS);
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> returnBy = new SimpleObjectProperty<>();
    private final AnswerForm facts = new AnswerForm(answer -> {});
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /**
     * What the form is open for.
     *
     * @param amended
     *            the thing that is put right, or {@code null} for a new one
     */
    record Form(@Nullable Thing amended) {}

    ThingsViewModel(LiveJournal live, SetUpsTexts texts, Doing doing) {
        this.live = live;
        this.texts = texts;
        this.doing = doing;
    }

    /** What the form is open for, or {@code null} while it is closed. */
    ReadOnlyObjectProperty<@Nullable Form> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Which part of the bed it can be; of a thing that is there already it stays. */
    ObjectProperty<BedPart> partProperty() {
        return part;
    }

    StringProperty nameProperty() {
        return name;
    }

    /** The last day on which the shop takes it back. */
    ObjectProperty<@Nullable LocalDate> returnByProperty() {
        return returnBy;
    }

    /** What is known of it. */
    AnswerForm facts() {
        return facts;
    }

    /** Why it was not kept; empty if nothing stands in the way. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Opens the form of a new thing. */
    void add() {
        show(new Form(null), part.get(), "", Answers.NONE, null);
    }

    /** Opens the form of a thing of the list. */
    void edit(int number) {
        thing(number).ifPresent(thing -> show(new Form(thing), thing.part(), thing.name(), thing.facts(),
                thing.returnDate().orElse(null)));
    }

    private void show(Form form, BedPart of, String called, Answers known, @Nullable LocalDate until) {
        open.set(null);
        part.set(of);
        name.set(called);
        facts.fill(known);
        returnBy.set(until);
        problem.set("");
        open.set(form);
    }

    private Optional<Thing> thing(int number) {
        return live.snapshot().thing(number);
    }

    void close() {
        open.set(null);
    }

    /** Keeps what the form says. */
    void save() {
        Form form = open.get();
        if (form == null) {
            return;
        }
        String called = name.get() == null ? "" : name.get().strip();
        Answers known = facts.answers().about(part.get().about());
        LocalDate until = returnBy.get();
        BedPart of = part.get();
        Thing amended = form.amended();
        doing.run(journal -> {
            if (amended == null) {
                journal.things().add(of, called, known, until);
            } else {
                journal.things()
                        .amend(amended.named(called.isEmpty() ? amended.name() : called)
                                .withFacts(known)
                                .returnableUntil(until));
            }
        }, texts.text("setups.things.saved", called.isEmpty() && amended != null ? amended.name() : called),
                this::close, refused -> problem.set(texts.wording().problem(refused.problems().getFirst())));
    }

    /** A thing that is not in use is no longer offered from today on. */
    void retire(int number, LocalDate today) {
        thing(number).ifPresent(thing -> doing.run(journal -> journal.things().amend(thing.retiredOn(today)),
                texts.text("setups.things.gone", thing.name())));
    }

    /** A retired thing is offered again. */
    void bringBack(int number) {
        thing(number).ifPresent(thing -> doing.run(journal -> journal.things().amend(thing.retiredOn(null)),
                texts.text("setups.things.back", thing.name())));
    }

    /** A thing that no night uses is removed. */
    void remove(int number) {
        thing(number).ifPresent(thing -> doing.run(journal -> journal.things().remove(number),
                texts.text("setups.things.removed", thing.name())));
    }

    /** What is in the bed and only described is kept as a thing, for all nights slept on it. */
    void keep(ThingRow described) {
        doing.run(journal -> journal.things().keep(described.part(), described.name()),
                texts.text("setups.things.kept", described.name()));
    }

    /** Whether the form says something that would be lost. */
    boolean isTouched() {
        Form form = open.get();
        if (form == null) {
            return false;
        }
        Thing amended = form.amended();
        String called = Objects.toString(name.get(), "");
        return amended == null
                ? !called.isBlank() || !facts.answers().isEmpty() || returnBy.get() != null
                : !amended.named(called.isBlank() ? amended.name() : called)
                        .withFacts(facts.answers().about(amended.part().about()))
                        .returnableUntil(returnBy.get())
                        .equals(amended);
    }
}
