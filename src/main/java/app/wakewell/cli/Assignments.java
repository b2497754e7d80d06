package app.wakewell.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.SetUpFields;

/** Reads {@code --set id=value}: an empty value clears the answer, {@code none} is the answered empty set. */
final class Assignments {

    private static final String OPTION = "--set";

    private final SubCommand command;
    private final Function<String, Optional<Field<?>>> fields;

    private Assignments(SubCommand command, Function<String, Optional<Field<?>>> fields) {
        this.command = command;
        this.fields = fields;
    }

    /** Of answers about a night, own factors included. */
    static Assignments ofNight(SubCommand command) {
        return new Assignments(command, id -> ownFactor(id).or(() -> NightFields.byId(id)));
    }

    /** Of parts of the bed. */
    static Assignments ofSetUp(SubCommand command) {
        return new Assignments(command, SetUpFields::byId);
    }

    private static Optional<Field<?>> ownFactor(String id) {
        return id.startsWith(Field.OWN_PREFIX) && id.strip().length() > Field.OWN_PREFIX.length()
                ? Optional.of(Field.ownFactor(id.substring(Field.OWN_PREFIX.length())))
                : Optional.empty();
    }

    Patch read(List<String> assignments) {
        Patch patch = Patch.NONE;
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 0) {
                throw command.wrong("set.equals", assignment);
            }
            String id = assignment.substring(0, equals).strip();
            Field<?> field = fields.apply(id).orElseThrow(() -> command.wrong("set.field", id));
            patch = with(patch, OPTION + " " + id, field, assignment.substring(equals + 1));
        }
        return patch;
    }

    /** A patch with one more value; the problem names the option that gave it. */
    Patch with(Patch patch, String option, Field<?> field, String text) {
        return switch (patch.parse(field, field.isOwnFactor() ? asNumber(text) : text)) {
            case Parsed.Ok<Patch>(Patch wider) -> wider;
            case Parsed.No<Patch> no -> throw command.unusable(option, no.problem(), text);
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
