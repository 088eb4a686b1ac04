// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.library;

import dev.espalier.codegen.bench.database.BenchDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.Main;

/**
 * JMH with all of its options, one database for all of its forks, and the outcome as a file.
 *
 * @param file where JMH writes its JSON
 * @param words names of benchmarks and options in JMH's own words
 */
public record LibraryRun(Path file, List<String> words) {

    /** What grows, one short fork each; ratios end to end are for turns in one process. */
    public static List<String> growth(Duration time) {
        return List.of(
                "(Translation|Filters|Embeds|Tables|Rows|Stream)Benchmark",
                "-f",
                "1",
                "-wi",
                "2",
                "-w",
                time.toMillis() * 3 / 4 + "ms",
                "-i",
                "2",
                "-r",
                time.toMillis() / 4 + "ms",
                "-prof",
                "gc");
    }

    /** Copies. */
    public LibraryRun {
        words = List.copyOf(words);
    }

    /** Measures. */
    public void run() throws Exception {
        Files.createDirectories(file.toAbsolutePath().normalize().resolveSibling("."));
        try (BenchDatabase database = BenchDatabase.open()) {
            List<String> all = new ArrayList<>(words);
            all.addAll(List.of("-rf", "json", "-rff", file.toString()));
            all.addAll(List.of("-jvmArgsPrepend", String.join(" ", database.jvmArguments())));
            Main.main(all.toArray(String[]::new));
        }
    }
}
