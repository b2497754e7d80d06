package app.wakewell.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case computed in R, read from the test resources beside this class. */
record ReferenceCase(JsonNode root) {

    static ReferenceCase named(String name) {
        try (InputStream in = Objects.requireNonNull(ReferenceCase.class.getResourceAsStream(name + ".json"), name)) {
            return new ReferenceCase(JsonMapper.shared().readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode expected() {
        return root.get("expected");
    }

    double tolerance() {
        return root.get("tolerance").asDouble();
    }

    Series series() {
        return Series.of(nights("input", "night"), numbers("pain"));
    }

    double[] numbers(String column) {
        return values(root.get("input").get(column)).stream().mapToDouble(JsonNode::asDouble).toArray();
    }

    long[] nights(String block, String field) {
        return values(root.get(block).get(field)).stream().mapToLong(JsonNode::asLong).toArray();
    }

    /** A scalar stands for an array of one. */
    static List<JsonNode> values(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false).toList() : List.of(node);
    }
}
