package app.wakewell.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.ValueType;
import app.wakewell.journal.NightFiles.RefusedRow;

/**
 * Set-up changes told from the set-up columns of a table. A filled cell is the set-up in force, an empty one means "as
 * the night before", and {@code -} means "no longer known"; a night that differs from the one before it is a change. So
 * a person may fill in a cell only where something changes, or in every row.
 *
 * <p>Letters stand for the order in which set-ups were first written down, which need not be the order of the nights;
 * where the table has them, changes are numbered by them, so that every set-up gets its letter back.
 *
 * @param changes
 *            numbered from 1
 * @param refused
 *            reasons and expectations that belong to no change, or cannot be read
 */
record SetUpColumns(List<SetUpChange> changes, List<RefusedRow> refused) {

    private record Found(NightRow row, Patch difference) {

        /** A, B, ... Z, AA, ... as 1, 2, ...; after all of them where there is none or it is no letter. */
        long rank() {
            String letter = row.content().letter().toUpperCase(Locale.ROOT);
            if (!letter.matches("[A-Z]{1,6}")) {
                return Long.MAX_VALUE;
            }
            return letter.chars().asLongStream().reduce(0, (rank, c) -> rank * 26 + c - 'A' + 1);
        }
    }

    /**
     * Tells the changes.
     *
     * @param rows
     *            by night
     */
    static SetUpColumns read(Collection<NightRow> rows) {
        List<Found> found = new ArrayList<>();
        List<RefusedRow> refused = new ArrayList<>();
        Answers before = Answers.NONE;
        String reason = "";
        for (NightRow row : rows) {
            Answers after = row.content().setUp().applyTo(before);
            if (!after.equals(before)) {
                found.add(new Found(row, Patch.between(before, after)));
            } else if (!row.content().reason().isBlank() && !row.content().reason().equals(reason)) {
                refused.add(new RefusedRow(row.line(), Problem.of(Column.REASON, "problem.csv.reason", row.night())));
            }
            reason = row.content().reason();
            before = after;
        }
        found.sort(Comparator.comparingLong(Found::rank)); // stable: by night within a letter
        List<SetUpChange> changes = new ArrayList<>();
        for (Found one : found) {
            changes.add(change(one, changes.size() + 1, refused));
        }
        return new SetUpColumns(List.copyOf(changes), List.copyOf(refused));
    }

    private static SetUpChange change(Found found, int number, List<RefusedRow> refused) {
        NightRow row = found.row();
        String reason = row.content().reason();
        return new SetUpChange(row.night(), found.difference(), reason.isBlank() ? null : reason,
                expected(row, refused), Instant.EPOCH, number); // merging sets the time of the import
    }

    private static @Nullable Expectation expected(NightRow row, List<RefusedRow> refused) {
        String text = row.content().expected();
        if (text.isEmpty()) {
            return null;
        }
        return switch (new ValueType.Choice<>(Expectation.class).parse(text)) {
            case Parsed.Ok<Expectation>(Expectation expected) -> expected;
            case Parsed.No<Expectation>(Problem problem) -> {
                refused.add(new RefusedRow(row.line(), problem.in(Column.EXPECTED)));
                yield null;
            }
        };
    }
}
