package app.wakewell.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import app.wakewell.domain.Field;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;

/** Reads {@code --set id=value}: an empty value clears the answer, {@code none} is the answered empty set. */
final class Assignments {

    private static final String OPTION = "--set";

    private final SubCommand command;
    private final Function<String, Optional<Field<?>>> fields;

    /**
     * Assignments to some fields.
     *
     * @param command
     *            tells what is wrong usage
     * @param fields
     *            by id, those that can be assigned
     */
    Assignments(SubCommand command, Function<String, Optional<Field<?>>> fields) {
        this.command = command;
        this.fields = fields;
    }

    /**
     * One assignment.
     *
     * @param option
     *            where it came from, for problems
     * @param field
     *            what it is assigned to
     * @param text
     *            the value as it was written
     */
    record Assigned(String option, Field<?> field, String text) {}

    static Optional<Field<?>> ownFactor(String id) {
        return id.startsWith(Field.OWN_PREFIX) && id.strip().length() > Field.OWN_PREFIX.length()
                ? Optional.of(Field.ownFactor(id.substring(Field.OWN_PREFIX.length())))
                : Optional.empty();
    }

    List<Assigned> read(List<String> assignments) {
        List<Assigned> assigned = new ArrayList<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 0) {
                throw command.wrong("set.equals", assignment);
            }
            String id = assignment.substring(0, equals).strip();
            Field<?> field = fields.apply(id).orElseThrow(() -> command.wrong("set.field", id));
            assigned.add(new Assigned(OPTION + " " + id, field, assignment.substring(equals + 1)));
        }
        return assigned;
    }

    Patch patch(List<String> assignments) {
        Patch patch = Patch.NONE;
        for (Assigned one : read(assignments)) {
            patch = with(patch, one);
        }
        return patch;
    }

    /** A patch with one more value; the problem names the option that gave it. */
    Patch with(Patch patch, Assigned one) {
        return switch (patch.parse(one.field(), one.field().isOwnFactor() ? asNumber(one.text()) : one.text())) {
            case Parsed.Ok<Patch>(Patch wider) -> wider;
            case Parsed.No<Patch> no -> throw command.unusable(one.option(), no.problem(), one.text());
        };
    }

    private static String asNumber(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> "1";
            case "no", "false" -> "0";
            default -> text;
        };
    }
}
