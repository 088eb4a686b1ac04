// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.outcome;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Outcomes of a run as a file. */
public final class Outcomes {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Outcomes() {}

    /** Writes them; the folder is made. */
    public static void write(Path file, List<Outcome> outcomes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().normalize().resolveSibling("."));
        JSON.writeValue(file.toFile(), outcomes);
    }

    /** Reads what {@link #write} has written; nothing, when there is no such file. */
    public static List<Outcome> read(Path file) throws IOException {
        return Files.exists(file) ? JSON.readValue(file.toFile(), new TypeReference<List<Outcome>>() {}) : List.of();
    }

    /** An outcome as a line for people. */
    public static String line(Outcome outcome) {
        String figures = outcome.figures().entrySet().stream()
                .map(figure -> figure.getKey() + " " + number(figure.getValue()))
                .collect(Collectors.joining("  "));
        return String.format(
                Locale.ROOT,
                "%-30s %-14s %3d threads  %s",
                outcome.question(),
                outcome.way(),
                outcome.threads(),
                figures);
    }

    /** With as many digits as say something. */
    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.3f", value);
    }
}
