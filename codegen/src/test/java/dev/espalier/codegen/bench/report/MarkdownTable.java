// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table of Markdown; cells have no bars in them. */
final class MarkdownTable {

    private final List<List<String>> lines = new ArrayList<>();

    MarkdownTable(List<String> head) {
        lines.add(head);
        lines.add(head.stream().map(cell -> "---").toList());
    }

    void add(List<String> row) {
        lines.add(row);
    }

    @Override
    public String toString() {
        return lines.stream()
                .map(line -> line.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"));
    }
}
