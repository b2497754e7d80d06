package app.wakewell.ui.today;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import app.wakewell.domain.Parsed;
import app.wakewell.domain.Problem;
import app.wakewell.ui.control.TypedField;

/** A place whose time zone is meant: {@code Lisbon}, {@code New York} or {@code Europe/Lisbon}. */
public final class ZoneField extends TypedField<ZoneId> {

    private static final int COLUMNS = 14;

    public ZoneField() {
        super(COLUMNS);
    }

    /** Sets how a refusal is worded; before the control is shown. */
    void ask(Function<Problem, String> inWords) {
        word(inWords);
    }

    @Override
    protected Parsed<ZoneId> read(String text) {
        return place(text);
    }

    /** Reads the whole name of a zone, or the place at its end. */
    static Parsed<ZoneId> place(String text) {
        String wanted = text.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        List<String> found = ZoneId.getAvailableZoneIds()
                .stream()
                .filter(id -> id.toLowerCase(Locale.ROOT).equals(wanted)
                        || id.toLowerCase(Locale.ROOT).endsWith("/" + wanted))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        return wanted.isEmpty() || found.isEmpty()
                ? Parsed.no("today.problem.zone", text.strip())
                : Parsed.ok(ZoneId.of(found.getFirst()));
    }

    @Override
    protected String write(ZoneId value) {
        return value.getId();
    }
}
