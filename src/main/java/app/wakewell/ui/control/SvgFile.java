package app.wakewell.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * A drawing as it lies in its file: the part of SVG in which our own drawings are written. That is {@code path},
 * {@code rect}, {@code circle}, {@code ellipse} and {@code line}, groups, a {@code clipPath} of paths that a group may
 * name, {@code title} and {@code desc}. Colours are no part of a file: every shape has a class, which a style sheet
 * colours. Reading it makes new shapes each time.
 */
final class SvgFile {

    private static final String FOLDER = "/app/wakewell/assets/drawings/";

    private final XMLStreamReader xml;
    private final Deque<Group> open = new ArrayDeque<>();
    private final Map<String, Node> clips = new HashMap<>();
    private final Map<String, Shape> named = new HashMap<>();
    private String title = "";
    private String description = "";
    private double width;
    private double height;
    private List<String> styleClass = List.of();

    /**
     * What a file holds.
     *
     * @param width
     *            of the drawing, in its own units
     * @param height
     *            of the drawing, in its own units
     * @param styleClass
     *            classes of the whole drawing
     * @param nodes
     *            what is drawn, the first one undermost
     * @param named
     *            the shapes that have an id
     * @param title
     *            what it is
     * @param description
     *            what can be seen
     */
    record Contents(double width, double height, List<String> styleClass, List<Node> nodes, Map<String, Shape> named,
            String title, String description) {
        Contents {
            styleClass = List.copyOf(styleClass);
            nodes = List.copyOf(nodes);
            named = Map.copyOf(named);
        }
    }

    private SvgFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Reads a drawing.
     *
     * @param name
     *            of the file, without its ending
     * @throws IllegalArgumentException
     *             if there is no such file, or it holds what is not read here
     */
    static Contents read(String name) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = SvgFile.class.getResourceAsStream(FOLDER + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no drawing " + name);
            }
            return new SvgFile(factory.createXMLStreamReader(in)).contents();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (XMLStreamException malformed) {
            throw new IllegalArgumentException(name + " is no drawing", malformed);
        }
    }

    private Contents contents() throws XMLStreamException {
        Group root = new Group();
        open.push(root);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && (xml.getLocalName().equals("g") || xml.getLocalName().equals("clipPath"))) {
                open.pop();
            }
        }
        return new Contents(width, height, styleClass, root.getChildren(), named, title, description);
    }

    private void begin(String element) throws XMLStreamException {
        switch (element) {
            case "svg" -> {
                List<Double> box = List.of(text("viewBox").split(" ", -1)).stream().map(Double::valueOf).toList();
                width = box.get(2);
                height = box.get(3);
                styleClass = classes();
            }
            case "title" -> title = xml.getElementText();
            case "desc" -> description = xml.getElementText();
            case "clipPath" -> {
                Group clip = new Group();
                clips.put(text("id"), clip);
                open.push(clip);
            }
            case "g" -> {
                Group group = new Group();
                optional("clip-path").map(url -> clips.get(url.substring("url(#".length(), url.length() - 1)))
                        .ifPresent(group::setClip);
                open.element().getChildren().add(group);
                open.push(group);
            }
            default -> open.element().getChildren().add(drawn(shape(element)));
        }
    }

    private Shape shape(String element) {
        return switch (element) {
            case "path" -> {
                SVGPath path = new SVGPath();
                path.setContent(text("d"));
                yield path;
            }
            case "rect" -> {
                Rectangle rect = new Rectangle(number("x"), number("y"), number("width"), number("height"));
                double corner = optional("rx").map(Double::valueOf).orElse(0.0);
                rect.setArcWidth(2 * corner);
                rect.setArcHeight(2 * corner);
                yield rect;
            }
            case "circle" -> new Circle(number("cx"), number("cy"), number("r"));
            case "ellipse" -> new Ellipse(number("cx"), number("cy"), number("rx"), number("ry"));
            case "line" -> new Line(number("x1"), number("y1"), number("x2"), number("y2"));
            default -> throw new IllegalArgumentException("<" + element + "> is not read");
        };
    }

    private Shape drawn(Shape shape) {
        shape.getStyleClass().setAll(classes());
        optional("stroke-width").map(Double::valueOf).ifPresent(shape::setStrokeWidth);
        optional("id").ifPresent(id -> named.put(id, shape));
        return shape;
    }

    private List<String> classes() {
        return optional("class").map(names -> List.of(names.split(" ", -1))).orElse(new ArrayList<>());
    }

    private Optional<String> optional(String attribute) {
        @Nullable
        String value = xml.getAttributeValue(null, attribute);
        return Optional.ofNullable(value);
    }

    private String text(String attribute) {
        return Objects.requireNonNull(xml.getAttributeValue(null, attribute),
                () -> attribute + " is missing in line " + xml.getLocation().getLineNumber());
    }

    private double number(String attribute) {
        return Double.parseDouble(text(attribute));
    }
}
