// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.espalier.codegen.bench.outcome.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What JMH wrote: an array of benchmarks with parameters, a score in the unit of its class, and what its profilers say. */
final class JmhFile {

    private static final String MEDIAN = "50.0";
    private static final Map<String, Double> MICROS = Map.of("us/op", 1.0, "ms/op", 1e3, "s/op", 1e6, "ns/op", 1e-3);

    private JmhFile() {}

    /** {@code TranslationBenchmark.seen}, and its parameters as the way. */
    static List<Outcome> read(Path file) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        if (Files.exists(file)) {
            for (JsonNode benchmark : new ObjectMapper().readTree(file.toFile())) {
                outcomes.add(outcome(benchmark));
            }
        }
        return outcomes;
    }

    private static Outcome outcome(JsonNode benchmark) {
        String name = benchmark.path("benchmark").asText();
        int method = name.lastIndexOf('.');
        List<String> parameters = new ArrayList<>();
        benchmark.path("params").forEach(value -> parameters.add(value.asText()));
        JsonNode metric = benchmark.path("primaryMetric");
        Map<String, Double> figures = new HashMap<>();
        String unit = metric.path("scoreUnit").asText();
        Double micros = MICROS.get(unit);
        if (micros == null) {
            figures.put(Outcome.PER_SECOND, metric.path("score").asDouble());
        } else {
            figures.put(
                    Outcome.P50,
                    micros * metric.path("scorePercentiles").path(MEDIAN).asDouble());
        }
        benchmark.path("secondaryMetrics").properties().forEach(second -> {
            if (second.getKey().endsWith("gc.alloc.rate.norm")) {
                figures.put(Outcome.BYTES, second.getValue().path("score").asDouble());
            }
        });
        return new Outcome(
                name.substring(name.lastIndexOf('.', method - 1) + 1),
                String.join(", ", parameters),
                benchmark.path("threads").asInt(),
                figures);
    }
}
