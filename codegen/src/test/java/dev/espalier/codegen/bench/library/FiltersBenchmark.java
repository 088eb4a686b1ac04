// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.library;

import dev.espalier.codegen.bench.question.GrowingChain;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the cost of a translation grows with the filters of a chain. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Benchmark)
public class FiltersBenchmark {

    /** How many filters. */
    @Param({"1", "5", "20"})
    public int filters;

    /** How it is translated. */
    @Param({Translating.SEEN, Translating.UNSEEN, Question.JOOQ})
    public String way = "";

    private Way asked = () -> "";

    /** Makes sure that all ways make the same SQL of the same values. */
    @Setup
    public void prepare() throws Exception {
        Map<String, Way> ways = Question.checked(new GrowingChain(0, filters).ways());
        asked = ways.getOrDefault(way, asked);
    }

    /** Translates once. */
    @Benchmark
    public Object translate() throws Exception {
        return asked.answer();
    }
}
