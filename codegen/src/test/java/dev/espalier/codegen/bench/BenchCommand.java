// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench;

import dev.espalier.codegen.bench.embed.EmbedRun;
import dev.espalier.codegen.bench.library.LibraryRun;
import dev.espalier.codegen.bench.load.LoadRun;
import dev.espalier.codegen.bench.outcome.Listener;
import dev.espalier.codegen.bench.outcome.Outcomes;
import dev.espalier.codegen.bench.paired.PairedRun;
import dev.espalier.codegen.bench.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures: {@code mvn -q -pl codegen -am -Pbench -DskipTests package -Dbench='paired production'}. */
@Command(name = "bench", description = "Measures what Espalier costs beside code written by hand.")
public final class BenchCommand {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path PAGE = Path.of("..", "docs", "manual", "explanation", "performance.md");

    private static final Listener LISTENER = new Console(System.out);

    private BenchCommand() {}

    /** Runs the command and ends with its exit code. */
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Locale.setDefault(Locale.ROOT);
        CommandLine library = new CommandLine(new LibraryCommand()).setUnmatchedOptionsArePositionalParams(true);
        System.exit(new CommandLine(new BenchCommand())
                .addSubcommand(library)
                .setUsageHelpAutoWidth(true)
                .execute(arguments));
    }

    @Command(name = "all", description = "Everything, in about fifteen minutes, and the tables of it.")
    int all(
            @Option(
                            names = "--millis",
                            defaultValue = "2000",
                            description = "For each question and way; other times grow with it (2000).")
                    int millis,
            @Option(names = "--tables", defaultValue = "10000", description = "Of the large schema (10000).")
                    int tables)
            throws Exception {
        paired(Duration.ofMillis(millis), "");
        load(6, millis / 4, millis * 3 / 2, List.of());
        embeds(millis / 4, "");
        start(tables, 3);
        LISTENER.step("What grows, and a stream in a small heap");
        new LibraryRun(file("library"), LibraryRun.growth(Duration.ofMillis(millis))).run();
        return report(false);
    }

    @Command(name = "paired", description = "Ways side by side in one process: ratios.")
    int paired(
            @Option(names = "--seconds", defaultValue = "4", description = "For each question and way (4).")
                    int seconds,
            @Parameters(defaultValue = "", description = "Only questions whose name contains this.") String part)
            throws Exception {
        paired(Duration.ofSeconds(seconds), part);
        return CommandLine.ExitCode.OK;
    }

    private static void paired(Duration time, String part) throws Exception {
        Outcomes.write(file("paired"), new PairedRun(time, LISTENER).run(part));
    }

    @Command(name = "load", description = "The endpoint under load, beside the same request in process.")
    int load(
            @Option(names = "--rounds", defaultValue = "10", description = "Turns of each way (10).") int rounds,
            @Option(names = "--millis", defaultValue = "700", description = "How long a turn is (700).") int millis,
            @Option(names = "--warm-up", defaultValue = "3000", description = "Milliseconds of each way before (3000).")
                    int warmUp,
            @Option(
                            names = "--jvm",
                            arity = "1",
                            defaultValue = Option.NULL_VALUE,
                            description = "An option of the JVMs of endpoint and program; may be repeated.")
                    List<String> jvm)
            throws Exception {
        LoadRun run = new LoadRun(
                rounds, Duration.ofMillis(millis), Duration.ofMillis(warmUp), jvm == null ? List.of() : jvm, LISTENER);
        Outcomes.write(file("load"), run.run());
        return CommandLine.ExitCode.OK;
    }

    @Command(name = "embeds", description = "The ways to embed, side by side.")
    int embeds(
            @Option(names = "--millis", defaultValue = "2000", description = "For each question and way (2000).")
                    int millis,
            @Parameters(defaultValue = "", description = "Only questions whose words contain this.") String part)
            throws Exception {
        Outcomes.write(file("embeds"), new EmbedRun(Duration.ofMillis(millis), LISTENER).run(part));
        return CommandLine.ExitCode.OK;
    }

    @Command(name = "start", description = "A client on a large schema, from each source.")
    int start(
            @Option(names = "--tables", defaultValue = "10000", description = "How many (10000).") int tables,
            @Option(names = "--rounds", defaultValue = "5", description = "Processes for each source (5).") int rounds)
            throws SQLException, IOException {
        Outcomes.write(file("start"), new StartRun(tables, rounds, LISTENER).run());
        return CommandLine.ExitCode.OK;
    }

    @Command(name = "report", description = "Tables of what was measured last.")
    int report(
            @Option(names = "--write", description = "Into the page about costs; otherwise they are printed.")
                    boolean write)
            throws IOException {
        Report report = Report.of(FOLDER);
        if (write) {
            report.writeInto(PAGE);
        } else {
            System.out.println(report.text());
        }
        return CommandLine.ExitCode.OK;
    }

    /** JMH in its own words. */
    @Command(name = "library", description = "JMH, in its own words: names of benchmarks and options.")
    static final class LibraryCommand implements Callable<Integer> {

        @Parameters(paramLabel = "WORD", description = "What JMH is told.")
        private List<String> words = List.of();

        @Override
        public Integer call() throws Exception {
            new LibraryRun(file("library"), words).run();
            return CommandLine.ExitCode.OK;
        }
    }

    private static Path file(String run) {
        return FOLDER.resolve(run + ".json");
    }
}
