package app.wakewell.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;

/** {@code wakewell fields}: everything that can be answered, and what is worked out from answers. Opens no journal. */
@Command(name = "fields")
final class FieldsCommand extends SubCommand {

    private static final int WIDTH = 100;

    @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "fields.id")
    private List<String> ids = new ArrayList<>();

    FieldsCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    @Override
    public Integer call() {
        List<FieldFacts> facts = asked().stream().map(field -> FieldFacts.of(field, console().wording())).toList();
        if (json()) {
            console().json(Map.of("fields", facts.stream().map(this::values).toList()));
        } else {
            facts.stream()
                    .collect(Collectors.groupingBy(one -> one.field().group(), LinkedHashMap::new, Collectors.toList()))
                    .forEach(this::tell);
        }
        return ExitCode.DONE;
    }

    /** The fields asked for by id, or by what several ids begin with; without any, all of them. */
    private List<Field<?>> asked() {
        if (ids.isEmpty()) {
            return Fields.ALL;
        }
        List<Field<?>> asked = new ArrayList<>();
        for (String id : ids) {
            List<Field<?>> found = Fields.byId(id)
                    .<List<Field<?>>>map(List::of)
                    .orElseGet(() -> Fields.ALL.stream().filter(field -> field.id().startsWith(id + ".")).toList());
            if (found.isEmpty()) {
                throw wrong("fields.none", id);
            }
            asked.addAll(found);
        }
        return asked;
    }

    private Map<String, Object> values(FieldFacts facts) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", facts.field().id());
        values.put("group", facts.field().group());
        values.put("name", console().wording().field(facts.field()));
        values.put("meaning", meaning(facts.field()));
        values.put("type", facts.kind());
        facts.bounds().ifPresent(bounds -> {
            values.put("min", bounds.min());
            values.put("max", bounds.max());
        });
        if (!facts.values().isEmpty()) {
            values.put("values", facts.values().stream().map(FieldsCommand::pair).toList());
        }
        if (!facts.details().isEmpty()) {
            values.put("details", facts.details().stream().map(FieldsCommand::pair).toList());
        }
        values.put("none", facts.takesNone());
        values.put("unknown", facts.takesUnknown());
        values.put("sensitive", facts.field().isSensitive());
        values.put("derived", facts.isDerived());
        values.put("answered", facts.isAnswered());
        return values;
    }

    private static Map<String, String> pair(FieldFacts.Value value) {
        Map<String, String> pair = new LinkedHashMap<>();
        pair.put("value", value.canonical());
        pair.put("label", value.words());
        return pair;
    }

    private void tell(String group, List<FieldFacts> facts) {
        console().line(console().text("group." + group));
        for (FieldFacts one : facts) {
            console().line("");
            console().say(one.field().isSensitive() ? "fields.sensitive" : "fields.field", one.field().id(),
                    console().wording().field(one.field()));
            wrapped(meaning(one.field()));
            wrapped(console().text(one.isAnswered() ? "fields.answered" : "fields.derived", takes(one)));
        }
        console().line("");
    }

    private String meaning(Field<?> field) {
        return console().text("meaning." + field.id());
    }

    private String takes(FieldFacts facts) {
        List<String> takes = new ArrayList<>();
        takes.add(facts.bounds()
                .map(bounds -> console().text("fields.takes." + facts.kind(), bounds.min(), bounds.max()))
                .orElseGet(() -> console().text("fields.takes." + facts.kind(), listed(facts.values()))));
        if (facts.bounds().isPresent() && !facts.values().isEmpty()) {
            takes.add(listed(facts.values()));
        }
        if (!facts.details().isEmpty()) {
            takes.add(console().text("fields.takes.details", listed(facts.details())));
        }
        if (facts.takesNone() && facts.values().stream().noneMatch(value -> value.canonical().equals("NONE"))) {
            takes.add(console().text("fields.takes.none"));
        }
        if (facts.takesUnknown()) {
            takes.add(console().text("fields.takes.unknown"));
        }
        return String.join("; ", takes);
    }

    private String listed(List<FieldFacts.Value> values) {
        return values.stream()
                .map(value -> console().text("fields.value", value.canonical(), value.words()))
                .collect(Collectors.joining(", "));
    }

    /** Says a text indented, in lines of at most {@value #WIDTH} characters where words allow. */
    private void wrapped(String text) {
        StringBuilder line = new StringBuilder("   ");
        for (String word : text.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH) {
                console().line(line.toString());
                line = new StringBuilder("     ");
            }
            line.append(' ').append(word);
        }
        console().line(line.toString());
    }
}
