// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A Markdown file of the project.
 *
 * @param path where it is
 * @param document what is in it
 */
record MarkdownFile(Path path, Node document) {

    static final Path ROOT = Path.of(System.getProperty("espalier.root", ".."));

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** {@code README.md}. */
    static MarkdownFile read(String name) {
        return read(ROOT.resolve(name));
    }

    private static MarkdownFile read(Path path) {
        return new MarkdownFile(path, PARSER.parse(SourceText.of(path)));
    }

    /** Those that lie at the root, and all of the manual. */
    static Stream<MarkdownFile> all() {
        return Stream.concat(in(ROOT, 1), in(ROOT.resolve("docs/manual"), Integer.MAX_VALUE));
    }

    private static Stream<MarkdownFile> in(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream()
                    .map(MarkdownFile::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Contents of the code blocks of a language, in their order. */
    List<String> blocks(String language) {
        return all(document, FencedCodeBlock.class)
                .filter(block -> block.getInfo().equals(language))
                .map(FencedCodeBlock::getLiteral)
                .toList();
    }

    /** What follows the fence of each code block: {@code sh}, {@code java refused}. */
    List<String> languages() {
        return all(document, FencedCodeBlock.class)
                .map(FencedCodeBlock::getInfo)
                .toList();
    }

    /** The file of the project that a link or image of it leads to, from the root on: {@code docs/manual/index.md}. */
    String target(String destination) {
        return ROOT.toAbsolutePath()
                .normalize()
                .relativize(path.toAbsolutePath()
                        .resolveSibling(URI.create(destination).getPath())
                        .normalize())
                .toString();
    }

    /** Where its links and images lead. */
    List<String> destinations() {
        return Stream.concat(
                        all(document, Link.class).map(Link::getDestination),
                        all(document, Image.class).map(Image::getDestination))
                .toList();
    }

    /** Words set as code within the text. */
    List<String> codeWords() {
        return all(document, Code.class).map(Code::getLiteral).toList();
    }

    /** Rows of its tables, less their heads; of each cell the bare text. */
    List<List<String>> rows() {
        return all(document, TableBody.class)
                .flatMap(body -> all(body, TableRow.class))
                .map(row -> all(row, TableCell.class).map(MarkdownFile::text).toList())
                .toList();
    }

    /** Where the links in the rows of its tables lead, less their heads. */
    List<List<String>> rowDestinations() {
        return all(document, TableBody.class)
                .flatMap(body -> all(body, TableRow.class))
                .map(row -> all(row, Link.class).map(Link::getDestination).toList())
                .toList();
    }

    private static String text(Node node) {
        return all(node, Node.class)
                .map(part -> part instanceof Code code
                        ? code.getLiteral()
                        : part instanceof Text text ? text.getLiteral() : "")
                .collect(Collectors.joining());
    }

    private static <T extends Node> Stream<T> all(Node root, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(root, type, found);
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
