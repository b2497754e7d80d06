package app.wakewell.storage;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Rows of one record as JSON, for the steps that can be undone: an array of objects, each with the table's name and the
 * values by column. A class of its own, so that nothing of the JSON library is loaded until a step is written or read.
 */
final class RowJson {

    private static final String TABLE = "table";

    private final JsonFactory factory = new JsonFactory();

    String write(List<Row> rows) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartArray();
            for (Row row : rows) {
                out.writeStartObject();
                out.writeStringProperty(TABLE, row.table().title());
                row.values().forEach((column, value) -> {
                    switch (value) {
                        case Long number -> out.writeNumberProperty(column, number);
                        case Double number -> out.writeNumberProperty(column, number);
                        default -> out.writeStringProperty(column, value.toString());
                    }
                });
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        return text.toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalStateException
     *             if it is something else
     */
    List<Row> read(String json) {
        List<Row> rows = new ArrayList<>();
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), json)) {
            expect(in.nextToken(), JsonToken.START_ARRAY);
            while (in.nextToken() == JsonToken.START_OBJECT) {
                expect(in.nextToken(), JsonToken.PROPERTY_NAME);
                expect(in.nextToken(), JsonToken.VALUE_STRING);
                rows.add(values(in, Row.of(Table.valueOf(in.getString().toUpperCase(Locale.ROOT)))));
            }
        } catch (JacksonException notOurs) {
            // without its message, which quotes what the person wrote
            throw new IllegalStateException("a step holds something else than rows");
        }
        return rows;
    }

    private static Row values(JsonParser in, Row row) {
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String column = in.currentName();
            row.with(column, switch (in.nextToken()) {
                case VALUE_NUMBER_INT -> in.getLongValue();
                case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
                default -> in.getString();
            });
        }
        return row;
    }

    private static void expect(JsonToken found, JsonToken expected) {
        if (found != expected) {
            throw new IllegalStateException("a step holds something else than rows");
        }
    }
}
