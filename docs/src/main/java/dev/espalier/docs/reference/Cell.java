// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.reference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts in the cells of tables, which are one line and in which a bar is written with a backslash. */
final class Cell {

    private Cell() {}

    /** Markdown on one line. */
    static String of(String markdown) {
        return markdown.replace("\n\n", " ").replace("\n", " ").replaceAll("(?<!\\\\)\\|", "\\\\|");
    }

    /** A text as code. */
    static String code(String text) {
        return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
    }

    /** A whole table. */
    static String table(List<String> head, Stream<List<String>> rows) {
        Stream<List<String>> top =
                Stream.of(head, head.stream().map(name -> "---").toList());
        return Stream.concat(top, rows)
                .map(cells -> cells.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"));
    }
}
