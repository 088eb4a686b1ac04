// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import dev.espalier.docs.markdown.MarkdownText;
import dev.espalier.docs.markdown.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;

/**
 * A Markdown file of the project.
 *
 * @param path where it is
 * @param document what is in it
 */
record MarkdownFile(Path path, MarkdownText document) {

    static final Path ROOT = Path.of(System.getProperty("espalier.root", ".."));

    /** {@code README.md}. */
    static MarkdownFile read(String name) {
        return read(ROOT.resolve(name));
    }

    private static MarkdownFile read(Path path) {
        return new MarkdownFile(path, MarkdownText.of(SourceText.of(path)));
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
        return document.all(FencedCodeBlock.class)
                .filter(block -> block.getInfo().equals(language))
                .map(FencedCodeBlock::getLiteral)
                .toList();
    }

    /** What follows the fence of each code block: {@code sh}, {@code java refused}. */
    List<String> languages() {
        return document.all(FencedCodeBlock.class).map(FencedCodeBlock::getInfo).toList();
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
        return document.destinations();
    }

    /** Words set as code within the text. */
    List<String> codeWords() {
        return document.all(Code.class).map(Code::getLiteral).toList();
    }

    /** Rows of its tables, less their heads; of each cell the bare text. */
    List<List<String>> rows() {
        return document.all(TableBody.class)
                .flatMap(body -> MarkdownText.below(body, TableRow.class))
                .map(row -> MarkdownText.below(row, TableCell.class)
                        .map(PlainText::of)
                        .toList())
                .toList();
    }

    /** Where the links in the rows of its tables lead, less their heads. */
    List<List<String>> rowDestinations() {
        return document.all(TableBody.class)
                .flatMap(body -> MarkdownText.below(body, TableRow.class))
                .map(row -> MarkdownText.below(row, Link.class)
                        .map(Link::getDestination)
                        .toList())
                .toList();
    }
}
