// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.load;

import dev.espalier.codegen.bench.database.BenchDatabase;
import dev.espalier.codegen.bench.database.KeptConnection;
import dev.espalier.codegen.bench.outcome.Outcome;
import dev.espalier.codegen.bench.paired.Crew;
import dev.espalier.codegen.bench.paired.Judging;
import dev.espalier.codegen.bench.paired.Slice;
import dev.espalier.codegen.bench.question.HttpText;
import dev.espalier.codegen.bench.question.ProductionQuery;
import dev.espalier.codegen.bench.question.Way;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The processes that take turns: endpoint, program, PostgreSQL. */
final class Contest implements AutoCloseable {

    private static final int WARM = 2000;
    private static final int PATIENCE = 5;

    private final LoadRun run;
    private final Served served;
    private final Companion companion;
    private final Optional<ProcessHandle> postmaster;
    private final ThreadLocal<KeptConnection> connection;

    private Contest(LoadRun run, Served served, Companion companion, Optional<ProcessHandle> postmaster) {
        this.run = run;
        this.served = served;
        this.companion = companion;
        this.postmaster = postmaster;
        this.connection = ThreadLocal.withInitial(() -> KeptConnection.to(served.address()));
    }

    static Contest start(BenchDatabase database, LoadRun run) throws Exception {
        List<String> all = new ArrayList<>(run.options());
        all.addAll(database.jvmArguments());
        Served served = Served.start(all, database.jdbcUrl());
        return new Contest(run, served, Companion.start(all), ProcessorTime.postmaster(database.jdbcUrl()));
    }

    /** Makes sure that all ways give the same answer. */
    void check() throws Exception {
        String expected = companion.answer(LoadWay.JDBC);
        for (LoadWay way : LoadWay.values()) {
            Optional<Way> endpoint = endpoint(way);
            Object answer = endpoint.isPresent() ? endpoint.orElseThrow().answer() : companion.answer(way);
            if (!answer.equals(expected)) {
                throw new IllegalStateException(way.words() + " answers otherwise:\n" + answer + "\n" + expected);
            }
        }
    }

    private Optional<Way> endpoint(LoadWay way) throws Exception {
        if (way.endpointCaller().isEmpty()) {
            return Optional.empty();
        }
        byte[] request = HttpText.get(
                ProductionQuery.TARGET, way.endpointCaller().orElseThrow().headers());
        return Optional.of(() -> connection.get().send(request).text());
    }

    List<Outcome> run(String question, int connections) throws Exception {
        Map<LoadWay, List<Turn>> turns = new EnumMap<>(LoadWay.class);
        List<LoadWay> order = new ArrayList<>(List.of(LoadWay.values()));
        try (Crew crew = new Crew(connections)) {
            for (LoadWay way : order) {
                warmUp(way, crew, connections);
            }
            for (int round = 0; round < run.rounds(); round++) {
                for (LoadWay way : order) {
                    turns.computeIfAbsent(way, absent -> new ArrayList<>())
                            .add(turn(way, crew, connections, run.turn()));
                }
                Collections.rotate(order, 1);
            }
        }
        return turns.entrySet().stream()
                .map(way -> new Outcome(question, way.getKey().words(), connections, figures(way.getKey(), turns)))
                .toList();
    }

    /** Until it ran so long and so often; on a busy machine a while alone compiles little. */
    private void warmUp(LoadWay way, Crew crew, int connections) throws Exception {
        int operations = 0;
        for (int times = 0; times < PATIENCE && (times == 0 || operations < WARM); times++) {
            operations += turn(way, crew, connections, run.warmUp()).slice().operations();
        }
    }

    private Turn turn(LoadWay way, Crew crew, int connections, Duration time) throws Exception {
        Optional<Way> endpoint = endpoint(way);
        ProcessHandle answering = endpoint.isPresent() ? served.handle() : companion.handle();
        Duration before = ProcessorTime.of(answering);
        Duration serverBefore = server();
        Duration askingBefore = ProcessorTime.of(ProcessHandle.current());
        Slice slice =
                endpoint.isPresent() ? crew.run(endpoint.orElseThrow(), time) : companion.run(way, connections, time);
        return new Turn(
                slice,
                ProcessorTime.of(answering).minus(before),
                server().minus(serverBefore),
                ProcessorTime.of(ProcessHandle.current()).minus(askingBefore));
    }

    private Duration server() {
        return postmaster.map(ProcessorTime::ofFamily).orElse(Duration.ZERO);
    }

    private Map<String, Double> figures(LoadWay way, Map<LoadWay, List<Turn>> all) {
        List<Turn> turns = all.getOrDefault(way, List.of());
        Map<String, Double> figures =
                new HashMap<>(Judging.figures(slices(turns), slices(all.getOrDefault(way.reference(), turns))));
        figures.put(Outcome.PROCESSOR, median(turns, Turn::answering));
        figures.put(Outcome.ASKING_PROCESSOR, median(turns, Turn::asking));
        postmaster.ifPresent(process -> figures.put(Outcome.SERVER_PROCESSOR, median(turns, Turn::server)));
        return figures;
    }

    private static List<Slice> slices(List<Turn> turns) {
        return turns.stream().map(Turn::slice).toList();
    }

    private static double median(List<Turn> turns, Function<Turn, Duration> time) {
        return Judging.median(
                turns.stream().mapToDouble(turn -> turn.each(time.apply(turn))).toArray());
    }

    @Override
    public void close() {
        companion.close();
        served.close();
    }
}
