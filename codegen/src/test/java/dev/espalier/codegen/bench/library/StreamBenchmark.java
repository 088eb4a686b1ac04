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

/** A million rows one by one in a heap of 64 megabytes: the chain, and a JDBC cursor mapped by hand. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(value = 2, jvmArgsAppend = "-Xmx64m")
@State(Scope.Benchmark)
public class StreamBenchmark {

    private static final int CONNECTIONS = 2;

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
        Map<String, Way> ways = Questions.named(Questions.STREAM).checkedWays(opened);
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
