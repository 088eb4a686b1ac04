// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.codegen.bench.outcome.Listener;
import dev.espalier.codegen.bench.outcome.Outcome;
import dev.espalier.codegen.bench.paired.Judging;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.resource.SchemaResource;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A client on a schema of many tables, from each of its sources: in a process of its own from its start to its end, as that process' first deed, and when
 * it is warm.
 *
 * @param tables how many
 * @param rounds how many processes for each source
 * @param listener hears how it goes on
 */
record StartRun(int tables, int rounds, Listener listener) {

    static final String QUESTION = "start, %,d tables";
    static final String CLASSES = "generated classes";
    static final String RESOURCE = "resource beside classes";
    static final String CATALOG = "catalog";

    /** Milliseconds from the start of a process to its end. */
    static final String PROCESS = "process";

    /** Milliseconds of the first client of a process. */
    static final String FIRST = "first";

    /** Milliseconds of a client when the process is warm. */
    static final String WARM = "warm";

    private static final String SCHEMA = "large";

    /** Measures. */
    List<Outcome> run() throws SQLException, IOException {
        Path resource = Files.createTempFile("schema", ".txt");
        try (TestDatabase database = Databases.empty()) {
            make(database, resource);
            List<Outcome> outcomes = new ArrayList<>();
            outcomes.add(outcome(CLASSES, "classes", ""));
            outcomes.add(outcome(RESOURCE, "resource", resource.toString()));
            outcomes.add(outcome(CATALOG, "catalog", database.jdbcUrl()));
            return outcomes;
        } finally {
            Files.delete(resource);
        }
    }

    private void make(TestDatabase database, Path resource) throws SQLException, IOException {
        try (Connection connection = database.connect()) {
            new LargeSchema(SCHEMA, tables).make(connection, listener);
            listener.step("Reading the catalog");
            connection.createStatement().execute("analyze");
            DatabaseSchema schema = CatalogReader.read(connection, List.of(SCHEMA));
            Files.writeString(resource, SchemaResource.write(schema));
        }
    }

    private Outcome outcome(String way, String source, String from) throws IOException {
        List<Long> processes = new ArrayList<>();
        List<List<Long>> told = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            listener.step("Starting from " + way + ", " + (round + 1) + " of " + rounds);
            long begin = System.nanoTime();
            told.add(probe(source, from));
            processes.add((System.nanoTime() - begin) / 1_000_000);
        }
        Outcome outcome = new Outcome(
                QUESTION.formatted(tables),
                way,
                1,
                Map.of(
                        PROCESS,
                        median(processes.stream()),
                        FIRST,
                        median(told.stream().map(times -> times.get(0))),
                        WARM,
                        median(told.stream().flatMap(times -> times.stream().skip(1)))));
        listener.outcome(outcome);
        return outcome;
    }

    private static double median(Stream<Long> millis) {
        return Judging.median(
                millis.flatMapToLong(LongStream::of).asDoubleStream().toArray());
    }

    /** The milliseconds that a process of its own tells, the first one's first. */
    private List<Long> probe(String source, String from) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartProbe.class.getName(),
                        source,
                        from,
                        SCHEMA,
                        Integer.toString(tables))
                .redirectError(Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return Stream.of(line.split(" ")).map(Long::valueOf).toList();
    }
}
