// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.library;

import dev.espalier.codegen.bench.database.Installation;
import dev.espalier.codegen.bench.question.Questions;
import dev.espalier.codegen.bench.question.Way;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How the cost of a read grows with its rows. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Benchmark)
public class RowsBenchmark {

    private static final int CONNECTIONS = 2;

    /** How many rows are read. */
    @Param({"1", "10", "100", "1000"})
    public int rows;

    /** How. */
    @Param({"chain", "jdbc"})
    public String way = "";

    private AutoCloseable installation = () -> {};
    private Way asked = () -> "";

    /** Makes sure that all ways give the same answer. */
    @Setup
    public void open() throws Exception {
        Installation opened = Installation.open(CONNECTIONS);
        installation = opened;
        Map<String, Way> ways = Questions.page(rows).checkedWays(opened);
        asked = ways.getOrDefault(way, asked);
    }

    /** Closes what was opened. */
    @TearDown
    public void close() throws Exception {
        installation.close();
    }

    /** Asks once. */
    @Benchmark
    public Object answer() throws Exception {
        return asked.answer();
    }
}
