// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench;

import dev.espalier.codegen.bench.library.LibraryRun;
import dev.espalier.codegen.bench.load.LoadRun;
import dev.espalier.codegen.bench.outcome.Outcome;
import dev.espalier.codegen.bench.outcome.Outcomes;
import dev.espalier.codegen.bench.paired.PairedRun;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures: {@code mvn -q -pl codegen -am -Pbench -DskipTests package -Dbench='paired production'}. */
@Command(name = "bench", description = "Measures what Espalier costs beside code written by hand.")
public final class BenchCommand {

    private static final String LIBRARY = "library";
    private static final String FOLDER = "target/bench";

    private BenchCommand() {}

    /** Runs the command and ends with its exit code. */
    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new BenchCommand());
        line.getSubcommands().get(LIBRARY).setUnmatchedOptionsArePositionalParams(true);
        System.exit(line.execute(arguments));
    }

    @Command(name = "paired", description = "Ways side by side in one process: ratios.")
    int paired(
            @Option(names = "--seconds", defaultValue = "3", description = "For each question and way (3).")
                    int seconds,
            @Parameters(defaultValue = "", description = "Only questions whose name contains this.") String part)
            throws Exception {
        PairedRun run = new PairedRun(seconds, BenchCommand::tell);
        List<Outcome> outcomes = run.run(part);
        Outcomes.write(Path.of(FOLDER, "paired.json"), outcomes);
        return CommandLine.ExitCode.OK;
    }

    @Command(name = "load", description = "The endpoint under load, beside the same request in process.")
    int load(
            @Option(names = "--rounds", defaultValue = "8", description = "Turns of each way (8).") int rounds,
            @Option(names = "--millis", defaultValue = "700", description = "How long a turn is (700).") int millis,
            @Option(names = "--jvm", description = "An option of the JVMs of endpoint and program; may be repeated.")
                    List<String> jvm)
            throws Exception {
        LoadRun run = new LoadRun(rounds, millis, jvm == null ? List.of() : jvm, BenchCommand::tell);
        Outcomes.write(Path.of(FOLDER, "load.json"), run.run());
        return CommandLine.ExitCode.OK;
    }

    @Command(name = LIBRARY, description = "JMH, in its own words: names of benchmarks and options; quick without any.")
    int library(@Parameters(paramLabel = "WORD", description = "What JMH is told.") List<String> words)
            throws Exception {
        new LibraryRun(Path.of(FOLDER, "library.json"), words == null || words.isEmpty() ? LibraryRun.QUICK : words)
                .run();
        return CommandLine.ExitCode.OK;
    }

    private static void tell(Outcome outcome) {
        System.out.println(Outcomes.line(outcome));
    }
}
