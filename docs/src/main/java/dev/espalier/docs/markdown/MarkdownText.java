// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** A document in Markdown. */
public final class MarkdownText {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .postProcessor(Wide::around)
            .postProcessor(Beside::around)
            .build();

    private static final Pattern NAMED = Pattern.compile("<a id=\"([^\"]+)\">");

    private final Node document;
    private final Map<Heading, String> anchors = new HashMap<>();

    private MarkdownText(Node document) {
        this.document = document;
        Anchors next = new Anchors();
        all(Heading.class).forEach(heading -> anchors.put(heading, next.next(PlainText.of(heading))));
    }

    /** The document that a text is. */
    public static MarkdownText of(String text) {
        return new MarkdownText(PARSER.parse(text));
    }

    /**
     * Its first heading.
     *
     * @throws IllegalArgumentException when there is none
     */
    public String title() {
        return passages().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A document without a heading"))
                .title();
    }

    /** Its headings in their order, with what stands under each. */
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (Heading heading : all(Heading.class).toList()) {
            List<Node> under = new ArrayList<>();
            for (Node node = heading.getNext(); node != null && !(node instanceof Heading); node = node.getNext()) {
                under.add(node);
            }
            passages.add(new Passage(
                    heading.getLevel(),
                    anchor(heading),
                    PlainText.of(heading),
                    under.stream().map(PlainText::of).collect(Collectors.joining(" "))));
        }
        return passages;
    }

    /** What a link may name behind a {@code #}: headings, and names that stand in the text as {@code <a id="name">}. */
    public Set<String> anchors() {
        Set<String> names = new HashSet<>(anchors.values());
        all(HtmlInline.class).flatMap(tag -> name(tag).stream()).forEach(names::add);
        return names;
    }

    /** The rows of its tables that have a name, in their order. */
    public List<NamedRow> namedRows() {
        return all(TableRow.class).flatMap(row -> named(row).stream()).toList();
    }

    private static Optional<NamedRow> named(TableRow row) {
        List<Node> cells = below(row, TableCell.class).map(Node.class::cast).toList();
        return below(cells.get(0), HtmlInline.class)
                .flatMap(tag -> name(tag).stream())
                .findFirst()
                .map(anchor -> new NamedRow(
                        anchor,
                        PlainText.of(cells.get(0)),
                        cells.stream().skip(1).map(PlainText::of).collect(Collectors.joining(" – "))));
    }

    private static Optional<String> name(HtmlInline tag) {
        return Optional.of(NAMED.matcher(tag.getLiteral()))
                .filter(Matcher::matches)
                .map(name -> name.group(1));
    }

    /** Where its links and images lead, as they stand there. */
    public List<String> destinations() {
        return Stream.concat(
                        all(Link.class).map(Link::getDestination),
                        all(Image.class).map(Image::getDestination))
                .toList();
    }

    /**
     * Its HTML.
     *
     * @param links what a destination becomes in the page
     * @param pictures the text of an SVG image, by its destination, which is put into the page
     */
    public String html(UnaryOperator<String> links, UnaryOperator<String> pictures) {
        return new MarkdownHtml(this, links, pictures).render(document);
    }

    String anchor(Heading heading) {
        String anchor = anchors.get(heading);
        if (anchor == null) {
            throw new IllegalArgumentException("A heading of another document");
        }
        return anchor;
    }

    /** Its nodes of a type, in their order. */
    public <T extends Node> Stream<T> all(Class<T> type) {
        return below(document, type);
    }

    /** A node, if it is of this type, and those below it, in their order. */
    public static <T extends Node> Stream<T> below(Node node, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(node, type, found);
        return found.stream();
    }

    private static <T extends Node> void collect(Node node, Class<T> type, List<T> found) {
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, type, found);
        }
    }
}
