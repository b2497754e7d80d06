package app.wakewell.ui.today;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Field;
import app.wakewell.domain.Level;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Problem;
import app.wakewell.domain.Prop;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;

/** The answers that are typed, and what the folded parts of the form say in few words. */
final class DetailsViewModel {

    private static final String OWN_PROBLEM = "today.";

    private final TodayViewModel today;
    private final Messages messages;
    private final Wording wording;
    private final TextAnswer<ZonedDateTime> intoBed;
    private final TextAnswer<ZonedDateTime> gotUp;
    private final TextAnswer<Integer> minutesAsleep;
    private final TextAnswer<String> note;

    DetailsViewModel(TodayViewModel today) {
        this.today = today;
        this.messages = today.messages();
        this.wording = today.wording();
        intoBed = new TextAnswer<>(today.answer(NightFields.INTO_BED), this::readIntoBed, today.formats()::time,
                this::words);
        gotUp = new TextAnswer<>(today.answer(NightFields.GOT_UP), this::readGotUp, today.formats()::time,
                this::words);
        minutesAsleep = new TextAnswer<>(today.answer(NightFields.MINUTES_ASLEEP), NightFields.MINUTES_ASLEEP::parse,
                NightFields.MINUTES_ASLEEP::format, this::words);
        note = new TextAnswer<>(today.answer(NightFields.NOTE), NightFields.NOTE::parse, text -> text, this::words);
        today.nightProperty().subscribe(night -> {
            for (TextAnswer<?> typed : List.of(intoBed, gotUp, minutesAsleep, note)) {
                typed.reset();
            }
        });
    }

    TextAnswer<ZonedDateTime> intoBed() {
        return intoBed;
    }

    TextAnswer<ZonedDateTime> gotUp() {
        return gotUp;
    }

    TextAnswer<Integer> minutesAsleep() {
        return minutesAsleep;
    }

    TextAnswer<String> note() {
        return note;
    }

    private Parsed<ZonedDateTime> readIntoBed(String text) {
        return read(text, ClockTimes::intoBed,
                bed -> today.answers().get(NightFields.GOT_UP).map(bed::isBefore).orElse(true));
    }

    private Parsed<ZonedDateTime> readGotUp(String text) {
        return read(text, ClockTimes::gotUp,
                up -> today.answers().get(NightFields.INTO_BED).map(up::isAfter).orElse(true));
    }

    /** Reads a moment of a night. */
    private interface Reader {
        Parsed<ZonedDateTime> read(String text, Night night, ZoneId zone);
    }

    private Parsed<ZonedDateTime> read(String text, Reader reader,
            java.util.function.Predicate<ZonedDateTime> inOrder) {
        Night night = Objects.requireNonNull(today.nightProperty().get(), "nothing is typed before a night is open");
        Parsed<ZonedDateTime> parsed = reader.read(text, night, today.clock().getZone());
        return parsed instanceof Parsed.Ok<ZonedDateTime>(ZonedDateTime at) && !inOrder.test(at)
                ? Parsed.no("today.problem.order")
                : parsed;
    }

    private String words(Problem problem) {
        return problem.key().startsWith(OWN_PROBLEM)
                ? messages.text(problem.key(), problem.details().toArray())
                : wording.problem(problem);
    }

    // ---- summaries ----

    /** Which props, and whether they are the usual ones. */
    StringBinding propsSummary() {
        return Bindings.createStringBinding(this::props, today.answer(NightFields.PROPS), today.stateProperty());
    }

    private String props() {
        Set<Prop> own = today.answers().get(NightFields.PROPS).orElse(null);
        TodayState state = today.stateProperty().get();
        if (own != null) {
            return own.isEmpty() ? messages.text("today.props.none") : number(own);
        }
        Set<Prop> usual = state == null ? Set.of() : state.usualProps();
        return usual.isEmpty() ? messages.text("today.fold.empty") : messages.text("today.props.usual", number(usual));
    }

    private String number(Collection<Prop> props) {
        return props.size() == 1 ? wording.list(props) : messages.text("today.props.count", props.size());
    }

    /** What is noted of the day and the evening. */
    StringBinding daySummary() {
        return Bindings.createStringBinding(this::day, today.answer(NightFields.EVENING),
                today.answer(NightFields.DAY_LOAD), today.answer(NightFields.STRESS));
    }

    private String day() {
        List<Enum<?>> noted = new ArrayList<>();
        today.answers().get(NightFields.DAY_LOAD).ifPresent(noted::addAll);
        today.answers().get(NightFields.EVENING).ifPresent(noted::addAll);
        @Nullable
        Level stress = today.answers().get(NightFields.STRESS).orElse(null);
        if (stress != null) {
            return noted.isEmpty()
                    ? messages.text("today.day.stress", wording.value(stress))
                    : messages.text("today.day.count", noted.size() + 1);
        }
        boolean none = today.answers().has(NightFields.EVENING) || today.answers().has(NightFields.DAY_LOAD);
        return switch (noted.size()) {
            case 0 -> messages.text(none ? "today.day.none" : "today.fold.empty");
            case 1, 2 -> wording.list(noted);
            default -> messages.text("today.day.count", noted.size());
        };
    }

    /** Which times are filled in. */
    StringBinding timesSummary() {
        return Bindings.createStringBinding(this::times, today.answer(NightFields.INTO_BED),
                today.answer(NightFields.GOT_UP), today.answer(NightFields.MINUTES_ASLEEP));
    }

    private String times() {
        BiFunction<Field<ZonedDateTime>, String, String> part = (field, key) -> today.answers()
                .get(field)
                .map(at -> messages.text(key, today.formats().time(at)))
                .orElse("");
        String times = (part.apply(NightFields.INTO_BED, "today.times.bed") + " "
                + part.apply(NightFields.GOT_UP, "today.times.up")).strip();
        return !times.isEmpty()
                ? times
                : today.answers()
                        .get(NightFields.MINUTES_ASLEEP)
                        .map(minutes -> messages.text("today.times.asleep", minutes))
                        .orElseGet(() -> messages.text("today.fold.unfilled"));
    }
}
