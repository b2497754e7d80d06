package app.wakewell.ui.history;

import java.util.function.Predicate;

/** What nights can be picked out by. */
enum NightKind {
    PAINFUL(NightRow::isPainful), //
    AWAY(NightRow::isAway), //
    LATE(NightRow::isLate), //
    CHANGED(NightRow::isEdited), //
    NOTE(row -> row.note().isPresent()), //
    EVENTS(row -> !row.events().isEmpty()), //
    /** Nights without an entry, those of a break left out. */
    MISSING(row -> !row.isWritten() && !row.onBreak());

    @SuppressWarnings("ImmutableEnumChecker") // a pure function
    private final Predicate<NightRow> test;

    NightKind(Predicate<NightRow> test) {
        this.test = test;
    }

    boolean includes(NightRow row) {
        return test.test(row);
    }
}
