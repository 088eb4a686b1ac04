// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.edge;

import dev.espalier.fixtures.corpus.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A page of edge cases.
 *
 * @param file where it lies
 * @param document what is on it
 */
record EdgeCasePage(Path file, Node document) {

    static final Path FOLDER = Path.of(System.getProperty("espalier.root", ".."), "docs/manual/edge-cases");

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Pattern CASE =
            Pattern.compile("(" + String.join("|", Corpus.load().databases()) + "|differences)/[a-z0-9_.-]+");
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    /**
     * A piece of a page.
     *
     * @param text what it says
     * @param links where its links lead
     */
    record Piece(String text, List<String> links) {

        static Piece of(List<Node> nodes) {
            return new Piece(
                    String.join(" ", nodes.stream().map(TEXT::render).toList()),
                    nodes.stream()
                            .flatMap(node -> below(node, Link.class))
                            .map(Link::getDestination)
                            .toList());
        }

        /** Links to cases, to differences and to tests. */
        List<String> proofs() {
            return links.stream()
                    .filter(link ->
                            link.endsWith(".case") || link.endsWith(".difference") || link.endsWith("Test.java"))
                    .toList();
        }
    }

    /** All of them, the index among them. */
    static List<EdgeCasePage> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().map(EdgeCasePage::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EdgeCasePage named(String name) {
        return read(FOLDER.resolve(name));
    }

    private static EdgeCasePage read(Path file) {
        try {
            return new EdgeCasePage(file, PARSER.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    boolean isIndex() {
        return name().equals("index.md");
    }

    /** Headings of the second level with what stands below them. */
    List<Piece> sections() {
        List<List<Node>> sections = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                sections.add(new ArrayList<>());
            }
            if (!sections.isEmpty()) {
                sections.get(sections.size() - 1).add(node);
            }
        }
        return sections.stream().map(Piece::of).toList();
    }

    /** Rows of its tables, less their heads. */
    List<Piece> rows() {
        return below(document, TableBody.class)
                .flatMap(body -> below(body, TableRow.class))
                .map(row -> Piece.of(List.of(row)))
                .toList();
    }

    List<Piece> items() {
        return below(document, ListItem.class)
                .map(item -> Piece.of(List.of(item)))
                .toList();
    }

    /** The ports that went wrong, in the order of the page. */
    List<WrongPort> wrongPorts() {
        return below(document, FencedCodeBlock.class)
                .filter(block -> block.getInfo().startsWith(WrongPort.INFO))
                .map(block -> WrongPort.of(block.getInfo().substring(WrongPort.INFO.length()), block.getLiteral()))
                .toList();
    }

    /** Where all its links lead. */
    Stream<String> links() {
        return below(document, Link.class).map(Link::getDestination);
    }

    /** Names of cases and differences, set as code, that lead nowhere. */
    List<String> unlinked() {
        return below(document, Code.class)
                .filter(code -> CASE.matcher(code.getLiteral()).matches() && !(code.getParent() instanceof Link))
                .map(Code::getLiteral)
                .toList();
    }

    /** Whether it answers before its first section: a paragraph and a table. */
    boolean opensWithTheAnswer() {
        List<Node> opening = new ArrayList<>();
        Node node = document.getFirstChild();
        while (node != null && !(node instanceof Heading heading && heading.getLevel() == 2)) {
            opening.add(node);
            node = node.getNext();
        }
        return opening.size() > 2 && opening.stream().anyMatch(TableBlock.class::isInstance);
    }

    private static <T extends Node> Stream<T> below(Node root, Class<T> type) {
        Stream<T> here = type.isInstance(root) ? Stream.of(type.cast(root)) : Stream.empty();
        List<Node> children = new ArrayList<>();
        for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return Stream.concat(here, children.stream().flatMap(child -> below(child, type)));
    }
}
