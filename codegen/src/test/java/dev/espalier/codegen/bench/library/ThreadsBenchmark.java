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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One, eight and sixty-four threads on a pool of eight connections. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Benchmark)
public class ThreadsBenchmark {

    private static final int CONNECTIONS = 8;

    /** What is asked. */
    @Param({Questions.PRODUCTION, Questions.LOOKUP})
    public String question = "";

    /** How. */
    @Param({"chain", "jdbc", "jooq", "http"})
    public String way = "";

    private AutoCloseable installation = () -> {};
    private Way asked = () -> "";

    /** Makes sure that all ways give the same answer. */
    @Setup
    public void open() throws Exception {
        Installation opened = Installation.open(CONNECTIONS);
        installation = opened;
        Map<String, Way> ways = Questions.named(question).checkedWays(opened);
        asked = ways.getOrDefault(way, asked);
    }

    /** Closes what was opened. */
    @TearDown
    public void close() throws Exception {
        installation.close();
    }

    /** Asked by one thread. */
    @Benchmark
    @Threads(1)
    public Object one() throws Exception {
        return asked.answer();
    }

    /** Asked by as many as there are connections. */
    @Benchmark
    @Threads(8)
    public Object eight() throws Exception {
        return asked.answer();
    }

    /** Asked by many more. */
    @Benchmark
    @Threads(64)
    public Object sixtyFour() throws Exception {
        return asked.answer();
    }
}
