package app.wakewell.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import app.wakewell.picture.Picture;

/**
 * Page 1 as an XHTML document: the template filled with content. Text goes in as text nodes and attribute values, so
 * that nothing a person wrote can become markup.
 */
final class ReportDocument {

    static final String TEMPLATE = "/app/wakewell/assets/report/page.xhtml";

    private final ReportContent content;
    private final ReportWords words;
    private final Document page;
    private final Map<String, Picture> pictures = new HashMap<>();

    private ReportDocument(ReportContent content, ReportWords words) {
        this.content = content;
        this.words = words;
        this.page = template();
    }

    /** Fills the page. */
    static ReportDocument of(ReportContent content, ReportWords words) {
        ReportDocument document = new ReportDocument(content, words);
        document.fill();
        return document;
    }

    /** The filled page. */
    Document page() {
        return page;
    }

    /** What is to be painted, by the id of its place in the page. */
    Map<String, Picture> pictures() {
        return Map.copyOf(pictures);
    }

    private void fill() {
        page.getDocumentElement().setAttribute("lang", words.locale().toLanguageTag());
        ReportLayout layout = new ReportLayout(content, words);
        fillMetadata();
        text("headline", content.title());
        text("period", content.period());
        content.sample().ifPresentOrElse(sample -> text("sample", sample), () -> remove("sample"));
        text("standing", content.standing());
        text("question-head", words.text("report.question.head"));
        text("question", content.question());
        if (!content.asked()) {
            element("question").setAttribute("class", "none");
        }
        heading("complete-head", words.text("report.complete.head"), layout.stripKey());
        text("completeness", content.completeness());
        picture("strip", layout.strip());
        fillKeyNumbers();
        heading("picture-head", content.pictureHead(), content.scaleWords());
        picture("picture", layout.picture());
        strong("symptoms", words.text("report.symptoms.head"), content.symptoms());
        strong("method", words.text("report.method.head"), String.join(" ", content.method()));
        if (content.setUps().isEmpty()) {
            remove("setups");
        } else {
            strong("setups", words.text("report.setUps.head"), content.setUps());
        }
        text("page", words.text("report.page", 1, 1));
    }

    private void fillMetadata() {
        String title = content.sample()
                .map(sample -> words.text("report.pdf.title", sample, content.title()))
                .orElse(content.title());
        String subject = words.text("report.pdf.subject",
                words.wording().dayWithYear(content.picture().from()),
                words.wording().dayWithYear(content.picture().to()));
        text("title", title);
        element("subject").setAttribute("content", subject);
        element("description").setAttribute("content", subject);
        element("author").setAttribute("content", content.program());
    }

    private void fillKeyNumbers() {
        Element table = element("keys");
        if (content.keyNumbers().isEmpty()) {
            text("key-head", words.text("report.key.head"));
            Element none = page.createElementNS(table.getNamespaceURI(), "p");
            none.setAttribute("style", "margin-bottom: 10px");
            none.setTextContent(words.text("report.key.none"));
            table.getParentNode().replaceChild(none, table);
            return;
        }
        heading("key-head", words.text("report.key.head"), words.text("report.key.key"));
        Element head = child(child(table, "thead"), "tr");
        columnHead(head, "width: 158px", words.text("report.key.column"), "");
        columnHead(head, "width: 125px", content.later().name(), content.later().dates());
        columnHead(head, "width: 125px", content.earlier().name(), content.earlier().dates());
        columnHead(head, "", words.text("report.change"), "");
        Element body = child(table, "tbody");
        for (KeyNumber key : content.keyNumbers()) {
            Element row = child(body, "tr");
            Element name = child(row, "th");
            name.setAttribute("scope", "row");
            name.setTextContent(key.name());
            child(row, "td").setTextContent(key.later());
            child(row, "td").setTextContent(key.earlier());
            Element change = child(row, "td");
            change.setAttribute("class", "last");
            key.verdict().ifPresent(verdict -> {
                child(change, "b").setTextContent(verdict);
                change.appendChild(page.createTextNode(key.change().isEmpty() ? "" : ": "));
            });
            change.appendChild(page.createTextNode(key.change()));
        }
    }

    private void columnHead(Element row, String style, String name, String dates) {
        Element cell = child(row, "th");
        cell.setAttribute("scope", "col");
        if (!style.isEmpty()) {
            cell.setAttribute("style", style);
        }
        cell.appendChild(page.createTextNode(name));
        if (!dates.isEmpty()) {
            child(cell, "br");
            Element light = child(cell, "span");
            light.setAttribute("class", "light");
            light.setTextContent(dates);
        }
    }

    /** A heading with a remark in lighter letters behind it. */
    private void heading(String id, String head, String remark) {
        Element heading = element(id);
        heading.setTextContent(head + "\u2002");
        Element light = child(heading, "span");
        light.setAttribute("class", "light");
        light.setTextContent(remark);
    }

    /** A paragraph whose first words stand out. */
    private void strong(String id, String head, String text) {
        Element paragraph = element(id);
        child(paragraph, "b").setTextContent(head);
        paragraph.appendChild(page.createTextNode("\u2002" + text));
    }

    /** The place of a picture, and its words for who does not see it. */
    private void picture(String id, Picture picture) {
        Element place = element(id);
        place.setAttribute("style", String.format(Locale.ROOT, "width: %.2fpx; height: %.2fpx", picture.width(),
                picture.height()));
        place.setAttribute("alt", picture.title() + ". " + picture.description());
        pictures.put(id, picture);
    }

    private void text(String id, String text) {
        element(id).setTextContent(text);
    }

    private void remove(String id) {
        Element element = element(id);
        element.getParentNode().removeChild(element);
    }

    private Element child(Element parent, String name) {
        Element child = page.createElementNS(parent.getNamespaceURI(), name);
        parent.appendChild(child);
        return child;
    }

    private Element element(String id) {
        for (String tag : List.of("p", "div", "h1", "h2", "table", "title", "meta", "object")) {
            NodeList elements = page.getElementsByTagName(tag);
            for (int i = 0; i < elements.getLength(); i++) {
                if (elements.item(i) instanceof Element element && element.getAttribute("id").equals(id)) {
                    return element;
                }
            }
        }
        throw new IllegalStateException("the template has no " + id);
    }

    private Document template() {
        try (InputStream in = ReportDocument.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + TEMPLATE);
            }
            return parser().parse(in);
        } catch (SAXException malformed) {
            throw new IllegalStateException("malformed template", malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("no XML parser", missing);
        }
    }
}
