// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.report;

import dev.espalier.codegen.bench.outcome.Outcome;
import dev.espalier.codegen.bench.outcome.Outcomes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was measured last, as tables, each under a name. */
public final class Report {

    /** How JMH calls the stream in a small heap. */
    static final String STREAM_IN_SMALL_HEAP = "StreamBenchmark.answer";

    private final Map<String, String> tables;

    private Report(Map<String, String> tables) {
        this.tables = tables;
    }

    /** The report of a folder's files; what is not there was not measured. */
    public static Report of(Path folder) throws IOException {
        List<Outcome> paired = Outcomes.read(folder.resolve("paired.json"));
        List<Outcome> load = Outcomes.read(folder.resolve("load.json"));
        List<Outcome> embeds = Outcomes.read(folder.resolve("embeds.json"));
        List<Outcome> start = Outcomes.read(folder.resolve("start.json"));
        List<Outcome> library = JmhFile.read(folder.resolve("library.json"));
        List<Outcome> all =
                Stream.of(paired, load, start, library).flatMap(List::stream).toList();
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("machine", Machine.words());
        tables.put("goals", goals(all));
        tables.put("ways", ways(paired));
        tables.put("load", load(load));
        tables.put("embeds", EmbedTable.of(embeds));
        tables.put("start", table(start, "schema", "process", "first", "warm"));
        tables.put("library", table(library, "benchmark", Outcome.P50, Outcome.PER_SECOND, Outcome.BYTES));
        return new Report(tables);
    }

    private static String ways(List<Outcome> paired) {
        return table(
                paired,
                "question",
                Outcome.P50,
                Outcome.P99,
                Outcome.PER_SECOND,
                Outcome.BYTES,
                Outcome.RATIO,
                Outcome.LOW_RATIO,
                Outcome.THROUGHPUT_RATIO);
    }

    private static String load(List<Outcome> load) {
        return table(
                load,
                "question",
                Outcome.P50,
                Outcome.P99,
                Outcome.PER_SECOND,
                Outcome.RATIO,
                Outcome.THROUGHPUT_RATIO,
                Outcome.PROCESSOR,
                Outcome.SERVER_PROCESSOR,
                Outcome.ASKING_PROCESSOR);
    }

    private static String goals(List<Outcome> outcomes) {
        MarkdownTable table = new MarkdownTable(Goal.HEAD);
        Goals.all().forEach(goal -> table.add(goal.row(outcomes)));
        return table.toString();
    }

    private static String table(List<Outcome> outcomes, String subject, String... figures) {
        List<String> head = new ArrayList<>(List.of(subject, "way", "threads"));
        Stream.of(figures).map(Measured::head).forEach(head::add);
        MarkdownTable table = new MarkdownTable(head);
        for (Outcome outcome : outcomes) {
            List<String> row =
                    new ArrayList<>(List.of(outcome.question(), outcome.way(), Integer.toString(outcome.threads())));
            Stream.of(figures)
                    .map(figure -> new Measured(outcome.question(), outcome.way(), outcome.threads(), figure)
                            .cell(List.of(outcome)))
                    .forEach(row::add);
            table.add(row);
        }
        return table.toString();
    }

    /** All tables, one after another. */
    public String text() {
        return String.join("\n\n", tables.values());
    }

    /**
     * Puts the tables into a page, each between {@code <!-- begin NAME -->} and {@code <!-- end NAME -->}; the rest of the page stays.
     *
     * @throws IllegalStateException when the page has no place for one
     */
    public void writeInto(Path page) throws IOException {
        String text = Files.readString(page);
        for (Map.Entry<String, String> table : tables.entrySet()) {
            text = Place.named(table.getKey()).filled(text, table.getValue());
        }
        Files.writeString(page, text);
    }
}
