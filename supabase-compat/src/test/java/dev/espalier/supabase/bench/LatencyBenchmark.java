// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the production query to its rows on the embedded salon: the chain, and hand-written JDBC with the same SQL text and binds on the same pool.
 * Every call is timed, so that the median can be read where other work disturbs the mean.
 *
 * <pre>mvn -q -pl supabase-compat -am -Pbench -DskipTests package -Dbench="LatencyBenchmark -prof gc"</pre>
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Benchmark)
public class LatencyBenchmark {

    private final ObjectMapper json = new ObjectMapper();
    private final HikariDataSource pool = pool();
    private final SupabaseClient client =
            SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC)).on(pool);
    private String sql = "";
    private List<String> binds = List.of();

    private static HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(Databases.shared(Fixture.SALON).dataSource());
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    /** Takes the SQL from the chain, and makes sure that both ways give the same rows. */
    @Setup
    public void prepare() throws SQLException {
        ResultBuilder<JsonNode> chain = ProductionQuery.chain(client);
        sql = chain.sql();
        binds = chain.binds();
        String rows = chain();
        if (!rows.equals(jdbc()) || !rows.startsWith("[{")) {
            throw new IllegalStateException("the two ways differ: " + rows);
        }
    }

    @TearDown
    public void close() {
        pool.close();
    }

    /** The chain, built anew and executed, to the JSON text of its rows. */
    @Benchmark
    public String chain() {
        return ProductionQuery.chain(client).execute().json().orElseThrow();
    }

    /** The same to Jackson's tree. */
    @Benchmark
    public JsonNode chainAsTree() {
        return ProductionQuery.chain(client).execute().data().orElseThrow();
    }

    /** Hand-written JDBC to the JSON text. */
    @Benchmark
    public String jdbc() throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < binds.size(); i++) {
                statement.setObject(i + 1, binds.get(i), Types.OTHER);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString("body");
            }
        }
    }

    /** The same to Jackson's tree. */
    @Benchmark
    public JsonNode jdbcAsTree() throws SQLException, JsonProcessingException {
        return json.readTree(jdbc());
    }
}
