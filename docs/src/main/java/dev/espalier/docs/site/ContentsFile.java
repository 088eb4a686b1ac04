// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The order of the pages, {@code docs/manual/contents.txt}: a line for each section, and indented under it its pages. A
 * page is a Markdown file, {@code docs/manual/reference/client.md}, one with a place of its own,
 * {@code README.md as index.html}, or one that another source makes, {@code corpus/index.html}.
 *
 * @param sections their titles and pages, in their order
 */
record ContentsFile(Map<String, List<Entry>> sections) {

    private static final String MANUAL = "docs/manual/";

    /**
     * A page.
     *
     * @param file what it shows; of a page that another source makes, its path
     * @param path where it lies in the site
     */
    record Entry(String file, String path) {

        private static Entry of(String line) {
            String[] parts = line.split(" as ", 2);
            String file = parts[0];
            if (parts.length == 2) {
                return new Entry(file, parts[1]);
            }
            String name = file.startsWith(MANUAL) ? file.substring(MANUAL.length()) : file;
            return new Entry(file, name.toLowerCase(Locale.ROOT).replaceFirst("\\.md$", ".html"));
        }

        boolean isMarkdown() {
            return file.endsWith(".md");
        }
    }

    /** The file of a project. */
    static ContentsFile of(Path root) {
        Map<String, List<Entry>> sections = new LinkedHashMap<>();
        String section = "";
        try {
            for (String line : Files.readAllLines(root.resolve(MANUAL + "contents.txt"))) {
                if (line.startsWith("  ")) {
                    sections.computeIfAbsent(section, title -> new ArrayList<>())
                            .add(Entry.of(line.strip()));
                } else if (!line.startsWith("#")) {
                    section = line.strip();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentsFile(sections);
    }

    /** All pages that it names. */
    List<Entry> entries() {
        return sections.values().stream().flatMap(List::stream).toList();
    }
}
