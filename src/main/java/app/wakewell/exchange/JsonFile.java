package app.wakewell.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

import app.wakewell.exchange.JsonRecord.JsonNumber;
import app.wakewell.journal.Refused;

/**
 * A JSON file that may be anybody's: read value by value within fixed limits, so that no file can fill the memory or
 * the stack, and strictly, so that none says two things at once.
 */
final class JsonFile {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxDocumentLength(JsonArchives.LARGEST)
                    .maxStringLength(1 << 20)
                    .maxNumberLength(100)
                    .maxNameLength(256)
                    .maxTokenCount(5_000_000)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    /** Values that one record can have; a night with everything answered has about two hundred. */
    private static final int VALUES = 20_000;

    private final Path file;
    private int left;

    private JsonFile(Path file) {
        this.file = file;
    }

    /**
     * Reads an object and hands over what it holds: key by key, and of an array element by element.
     *
     * @param taker
     *            takes a key and a record; a value that is no object comes as the only one of a record, under its key
     * @throws Refused
     *             if the file cannot be read, or is not JSON within the limits
     */
    static void read(Path file, BiConsumer<String, JsonRecord> taker) {
        new JsonFile(file).read(taker);
    }

    private void read(BiConsumer<String, JsonRecord> taker) {
        if (Files.isDirectory(file)) {
            throw Refused.because("problem.file.folder", file);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                throw Refused.because(first == null ? "problem.file.empty" : "problem.json.other", file);
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                take(parser.currentName(), parser, taker);
            }
            if (parser.nextToken() != null) {
                throw Refused.because("problem.json.other", file);
            }
        } catch (StreamConstraintsException limit) {
            throw Refused.because("problem.json.limit", file, line(limit));
        } catch (JacksonException malformed) {
            // without its message, which quotes what stands in the file
            throw Refused.because("problem.json.syntax", file, line(malformed));
        } catch (NoSuchFileException missing) {
            throw Refused.because("problem.file.missing", file);
        } catch (IOException unreadable) {
            throw Refused.because("problem.file.unreadable", file);
        }
    }

    private static long line(JacksonException problem) {
        return problem.getLocation() == null ? 1 : problem.getLocation().getLineNr();
    }

    private void take(String key, JsonParser parser, BiConsumer<String, JsonRecord> taker) {
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                taker.accept(key, record(key, parser));
            }
        } else {
            taker.accept(key, record(key, parser));
        }
    }

    @SuppressWarnings("unchecked") // an object has text keys
    private JsonRecord record(String key, JsonParser parser) {
        long line = parser.currentTokenLocation().getLineNr();
        left = VALUES;
        Object value = value(parser);
        if (value instanceof Map<?, ?> object) {
            return new JsonRecord(line, (Map<String, @Nullable Object>) object);
        }
        Map<String, @Nullable Object> only = new LinkedHashMap<>();
        only.put(key, value);
        return new JsonRecord(line, only);
    }

    private @Nullable Object value(JsonParser parser) {
        if (left-- == 0) {
            throw Refused.because("problem.json.limit", file, parser.currentTokenLocation().getLineNr());
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String key = parser.currentName();
                    parser.nextToken();
                    object.put(key, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<@Nullable Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_STRING -> wellFormed(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /** Half a surrogate pair is no text and cannot be stored: U+FFFD takes its place. */
    private static String wellFormed(String text) {
        return text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))
                ? text
                : text.codePoints()
                        .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
