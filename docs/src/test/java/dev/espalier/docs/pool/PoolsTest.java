// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.pool;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.claims.Claims;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What {@code pgbouncer.md} configures leaves nothing in a session; that answers stay right in any session is for {@code TransactionPoolerTest} of {@code core}. */
@EspalierDatabase(Fixture.SALON)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PoolsTest {

    private static final int RUNS = 12;

    @Test
    void nothing_is_prepared_in_a_session_however_often_a_chain_comes(TestDatabase salon) {
        try (HikariDataSource pool = Pools.behindPgBouncer(salon.jdbcUrl())) {
            SupabaseClient supabase = Pools.client(JooqSchemaReader.read(Public.PUBLIC), pool);
            SupabaseClient somebody = supabase.as(Claims.of(Map.of("role", "anon")));
            for (int i = 0; i < RUNS; i++) {
                assertThat(supabase.from("bookings").select("id").limit(3).fetch())
                        .hasSize(3);
                assertThat(somebody.from("services")
                                .select("id")
                                .limit(1)
                                .execute()
                                .status())
                        .isPositive();
            }
            try (Stream<?> rows = supabase.from("bookings").select("id").limit(100).stream()) {
                assertThat(rows).hasSizeGreaterThan(32);
            }
            assertThat(DSL.using(pool, SQLDialect.POSTGRES).fetchCount(DSL.table("pg_prepared_statements")))
                    .isZero();
        }
    }
}
