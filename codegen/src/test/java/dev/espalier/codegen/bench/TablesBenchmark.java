// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench;

import dev.espalier.Translation;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.SupabaseClient;
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

/** How the cost of a translation grows with the tables of the schema; the chain has two embeds, one of them of the table that all others refer to. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Benchmark)
public class TablesBenchmark {

    /** How many tables there are. */
    @Param({"10", "100", "1000", "10000"})
    public int tables;

    private SupabaseClient client = client(1);
    private final String root = new LargeTable(4).name();
    private final String parent = new LargeTable(2).name();
    private final String tenants = new LargeTable(0).name();
    private long names;

    /** Reads the schema. */
    @Setup
    public void read() {
        client = client(tables);
    }

    private static SupabaseClient client(int tables) {
        return SupabaseClient.of(JooqSchemaReader.read(LargeClasses.of(new LargeSchema("large", tables))));
    }

    /** A chain of a shape that was seen before. */
    @Benchmark
    public Translation seen() {
        return translation("note");
    }

    /** A chain of a shape that nobody has seen. */
    @Benchmark
    public Translation unseen() {
        return translation("renamed" + ++names + ":note");
    }

    private Translation translation(String column) {
        return client.translate(client.from(root)
                .select("id, title, " + column + ", " + tenants + "(title), " + parent + "(title)")
                .eq("id", 7)
                .request());
    }
}
