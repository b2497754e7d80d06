package app.wakewell.storage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Episode;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Profile;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Source;
import app.wakewell.journal.Draft;
import app.wakewell.journal.JournalInfo;

/**
 * Records of the journal as rows and back: the main row first, then what hangs on it. Reading throws
 * {@link IllegalStateException}, and what the types of the values throw, if a row holds what no version wrote.
 */
final class RecordRows {

    private RecordRows() {}

    static List<Row> of(@Nullable Entry entry) {
        if (entry == null) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        String night = entry.night().toString();
        Row main = Row.of(Table.ENTRY)
                .with("night", night)
                .with("logged_at", entry.loggedAt())
                .with("edited_at", entry.editedAt())
                .with("zone", entry.zone())
                .with("source", entry.source());
        rows.add(main);
        for (Field<?> field : entry.answers().fields()) {
            Object value = FieldValues.column(field, entry.answers().text(field).orElseThrow());
            if (field.isOwnFactor()) {
                rows.add(Row.of(Table.OWN_FACTOR)
                        .with("night", night)
                        .with("name", field.name())
                        .with("value", value));
            } else {
                main.with(field.name(), value);
            }
        }
        return rows;
    }

    static Entry entry(List<Row> rows) {
        Row main = rows.getFirst();
        Answers answers = Answers.NONE;
        for (Field<?> field : NightFields.ALL) {
            Object value = main.values().get(field.name());
            if (value != null) {
                answers = FieldValues.with(answers, field, value);
            }
        }
        for (Row factor : rows.subList(1, rows.size())) {
            answers = FieldValues.with(answers, Field.ownFactor(factor.needed("name")), factor.needed("value"));
        }
        return new Entry(night(main.needed("night")), answers, Instant.parse(main.needed("logged_at")),
                main.text("edited_at").map(Instant::parse).orElse(null), ZoneId.of(main.needed("zone")),
                Source.valueOf(main.needed("source")));
    }

    static List<Row> of(@Nullable SetUpChange change) {
        if (change == null) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        String from = change.from().toString();
        rows.add(Row.of(Table.SET_UP_CHANGE)
                .with("from_night", from)
                .with("number", change.number())
                .with("reason", change.reason())
                .with("expected", change.expected())
                .with("recorded_at", change.recordedAt()));
        change.difference()
                .texts()
                .forEach((field, text) -> rows.add(Row.of(Table.SET_UP_DIFFERENCE)
                        .with("from_night", from)
                        .with("field", field.id())
                        .with("value", text.orElse(null))));
        return rows;
    }

    static SetUpChange setUpChange(List<Row> rows) {
        Row main = rows.getFirst();
        Patch difference = Patch.NONE;
        for (Row row : rows.subList(1, rows.size())) {
            Field<?> field = SetUpFields.byId(row.needed("field"))
                    .orElseThrow(() -> new IllegalStateException("no such set-up field"));
            difference = and(difference, field, row.text("value").orElse(""));
        }
        return new SetUpChange(night(main.needed("from_night")), difference, main.text("reason").orElse(null),
                main.text("expected").map(Expectation::valueOf).orElse(null),
                Instant.parse(main.needed("recorded_at")), Integer.parseInt(main.needed("number")));
    }

    private static Patch and(Patch patch, Field<?> field, String text) {
        return switch (patch.parse(field, text)) {
            case Parsed.Ok<Patch>(Patch wider) -> wider;
            case Parsed.No<Patch> refused -> throw new IllegalStateException("a stored value of " + field + " is none");
        };
    }

    static List<Row> of(Draft draft) {
        List<Row> rows = new ArrayList<>();
        String night = draft.night().toString();
        rows.add(Row.of(Table.DRAFT).with("night", night).with("saved_at", draft.savedAt()));
        for (Field<?> field : draft.answers().fields()) {
            rows.add(Row.of(Table.DRAFT_ANSWER)
                    .with("night", night)
                    .with("field", field.id())
                    .with("value", draft.answers().text(field).orElseThrow()));
        }
        return rows;
    }

    static Draft draft(List<Row> rows) {
        Answers answers = Answers.NONE;
        for (Row row : rows.subList(1, rows.size())) {
            String id = row.needed("field");
            Field<?> field = id.startsWith(Field.OWN_PREFIX)
                    ? Field.ownFactor(id.substring(Field.OWN_PREFIX.length()))
                    : NightFields.byId(id).orElseThrow(() -> new IllegalStateException("no such field of a night"));
            answers = FieldValues.with(answers, field, row.needed("value"));
        }
        return new Draft(night(rows.getFirst().needed("night")), answers,
                Instant.parse(rows.getFirst().needed("saved_at")));
    }

    static Row of(Profile profile) {
        return Row.of(Table.PROFILE)
                .with("one", 1)
                .with("episode", profile.episode())
                .with("signs_seen_at", profile.signsSeenAt());
    }

    static Profile profile(Row row) {
        return new Profile(row.text("episode").map(Episode::valueOf).orElse(null),
                row.text("signs_seen_at").map(Instant::parse).orElse(null));
    }

    static Row of(JournalInfo info) {
        return Row.of(Table.JOURNAL)
                .with("one", 1)
                .with("id", info.id())
                .with("created_at", info.createdAt())
                .with("zone", info.zone())
                .with("sample", info.sample() ? 1 : 0);
    }

    static JournalInfo info(Row row, String name) {
        return new JournalInfo(row.needed("id"), name, Instant.parse(row.needed("created_at")),
                ZoneId.of(row.needed("zone")), row.needed("sample").equals("1"));
    }

    static Night night(String text) {
        return Night.parse(text).orElseThrow(() -> new IllegalStateException("no night"));
    }
}
