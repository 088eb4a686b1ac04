// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.bench;

import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jooq.Select;
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
 * Microseconds and bytes to translate the production query into SQL text and binds; no connection. Calls are timed one by one, so that the median can
 * be read where other work disturbs the mean.
 *
 * <pre>mvn -q -pl supabase-compat -am -Pbench -DskipTests package -Dbench="TranslationBenchmark -prof gc"</pre>
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Benchmark)
public class TranslationBenchmark {

    private static final DatabaseSchema SCHEMA = JooqSchemaReader.read(Public.PUBLIC);

    /** SQL text and what is bound. */
    public record Translated(String sql, List<?> binds) {}

    private final SupabaseClient client = SupabaseClient.of(SCHEMA);
    private final ResultBuilder<?> kept = ProductionQuery.chain(client);

    /** Makes sure that both ways make the same SQL, white space and parentheses aside, of the same values. */
    @Setup
    public void compare() {
        Translated ours = seenWithBinds();
        Translated theirs = byHand();
        if (!words(ours.sql()).equals(words(theirs.sql()))
                || !ours.binds().toString().equals(theirs.binds().toString())) {
            throw new IllegalStateException("the two ways differ:\n" + ours + "\n" + theirs);
        }
    }

    private static String words(String sql) {
        return sql.replaceAll("[\\s()]", "");
    }

    /** A chain built anew, whose shape was seen before. */
    @Benchmark
    public String seen() {
        return ProductionQuery.chain(client).sql();
    }

    /** The same, its binds too. */
    @Benchmark
    public Translated seenWithBinds() {
        ResultBuilder<?> chain = ProductionQuery.chain(client);
        return new Translated(chain.sql(), chain.binds());
    }

    /** A chain that was built once and is kept. */
    @Benchmark
    public String kept() {
        return kept.sql();
    }

    /** A chain built anew, of a shape that was never seen: a fresh client parses, plans and compiles it. */
    @Benchmark
    public String unseen() {
        return ProductionQuery.chain(SupabaseClient.of(SCHEMA)).sql();
    }

    /** jOOQ written by hand, built and rendered anew, its values extracted. */
    @Benchmark
    public Translated byHand() {
        Select<?> select = ProductionQuery.byHand();
        return new Translated(select.getSQL(), select.getBindValues());
    }
}
