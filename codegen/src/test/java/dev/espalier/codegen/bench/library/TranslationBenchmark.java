// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.library;

import dev.espalier.codegen.bench.question.Question;
import dev.espalier.codegen.bench.question.Translating;
import dev.espalier.codegen.bench.question.Way;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The production query translated into SQL text and binds; no connection. Calls are timed one by one, so that the median can be read where other work
 * disturbs the mean.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Benchmark)
public class TranslationBenchmark {

    private Map<String, Way> ways = Map.of();

    /** Makes sure that all ways make the same SQL of the same values. */
    @Setup
    public void prepare() throws Exception {
        ways = Question.checked(new Translating().ways());
    }

    private Object answer(String way) throws Exception {
        return ways.getOrDefault(way, () -> way).answer();
    }

    /** A chain built anew, whose shape was seen before. */
    @Benchmark
    public Object seen() throws Exception {
        return answer(Translating.SEEN);
    }

    /** A chain that was built once and is kept. */
    @Benchmark
    public Object kept() throws Exception {
        return answer(Translating.KEPT);
    }

    /** A chain built anew, of a shape that nobody has seen. */
    @Benchmark
    public Object unseen() throws Exception {
        return answer(Translating.UNSEEN);
    }

    /** jOOQ written by hand, built and rendered anew, its values extracted. */
    @Benchmark
    public Object jooq() throws Exception {
        return answer(Question.JOOQ);
    }
}
