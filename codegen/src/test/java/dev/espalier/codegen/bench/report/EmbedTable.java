// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.report;

import dev.espalier.codegen.bench.embed.EmbedRun;
import dev.espalier.codegen.bench.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The ways to embed beside one another: a row for each question, the time of the default, and how many times that the others take. */
final class EmbedTable {

    private static final List<String> HEAD =
            List.of("parents", "children of each", EmbedRun.AFTER_PAGE, EmbedRun.WITH_ROWS, EmbedRun.BATCHED);

    private EmbedTable() {}

    static String of(List<Outcome> outcomes) {
        MarkdownTable table = new MarkdownTable(HEAD);
        outcomes.stream().map(Outcome::question).distinct().forEach(question -> table.add(row(question, outcomes)));
        return table.toString();
    }

    private static List<String> row(String question, List<Outcome> outcomes) {
        List<String> row = new ArrayList<>(List.of(question.split(EmbedRun.OF_EACH, 2)));
        row.add(new Measured(question, EmbedRun.AFTER_PAGE, 1, Outcome.P50).cell(outcomes));
        Stream.of(EmbedRun.WITH_ROWS, EmbedRun.BATCHED)
                .map(way -> new Measured(question, way, 1, Outcome.RATIO).cell(outcomes))
                .forEach(row::add);
        return row;
    }
}
