// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.fixtures.shop.api.Api;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.claims.Claims;
import dev.espalier.supabase.response.FailedChainException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** In a transaction that Spring manages, chains take part, through whichever door they come, and Spring ends it. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpringTransactionTest {

    private static final Claims ALICE = Claims.of(Map.of("sub", "alice", "role", "authenticated"));

    private final DataSource database;
    private final TransactionAwareDataSourceProxy aware;
    private final TransactionTemplate spring;
    private final JdbcTemplate outside;
    private final SupabaseClient client = SupabaseClient.of(JooqSchemaReader.read(Api.API));

    SpringTransactionTest(TestDatabase shop) {
        database = shop.dataSource();
        aware = new TransactionAwareDataSourceProxy(database);
        spring = new TransactionTemplate(new DataSourceTransactionManager(database));
        outside = new JdbcTemplate(shop.dataSource());
    }

    @BeforeEach
    void remove() {
        outside.update("delete from api.tags where id >= 60");
    }

    /** A pool that knows of the transaction, its connection, and jOOQ upon it. */
    private List<SupabaseClient> doors() {
        return List.of(
                client.on(aware),
                client.on(DataSourceUtils.getConnection(database)),
                client.on(DSL.using(aware, SQLDialect.POSTGRES)));
    }

    private static void insert(SupabaseClient supabase, int id) {
        supabase.from("tags")
                .insert(Row.of("id", id).and("label", "tag " + id))
                .throwOnError()
                .execute();
    }

    /** As somebody who is in no transaction of this thread sees them. */
    private int tags() {
        return DSL.using(database, SQLDialect.POSTGRES).fetchCount(DSL.table("api.tags"), DSL.condition("id >= 60"));
    }

    @Test
    void what_chains_wrote_is_kept_when_spring_commits() {
        spring.executeWithoutResult(status -> {
            int id = 60;
            for (SupabaseClient supabase : doors()) {
                insert(supabase, id++);
                supabase.as(ALICE).from("notes").select().throwOnError().execute();
            }
        });
        assertThat(tags()).isEqualTo(3);
    }

    @Test
    void what_chains_wrote_is_gone_when_spring_rolls_back() {
        spring.executeWithoutResult(status -> {
            int id = 60;
            for (SupabaseClient supabase : doors()) {
                insert(supabase, id++);
                assertThat(tags()).isZero();
            }
            status.setRollbackOnly();
        });
        assertThat(tags()).isZero();
    }

    @Test
    void a_transaction_inside_is_a_savepoint() {
        spring.executeWithoutResult(status -> {
            int id = 60;
            for (SupabaseClient supabase : doors()) {
                int first = id++;
                int second = id++;
                supabase.transactionWithoutResult(tx -> insert(tx.client(), first));
                assertThatThrownBy(() -> supabase.transactionWithoutResult(tx -> {
                            insert(tx.client(), second);
                            insert(tx.client(), first);
                        }))
                        .isInstanceOf(FailedChainException.class);
                assertThat(tags()).isZero();
            }
        });
        assertThat(tags()).isEqualTo(3);
    }

    @Test
    void outside_of_a_transaction_of_spring_everything_is_as_with_any_pool() {
        SupabaseClient supabase = client.on(aware);
        insert(supabase, 60);
        assertThat(tags()).isEqualTo(1);
        supabase.transactionWithoutResult(tx -> insert(tx.client(), 61));
        assertThat(tags()).isEqualTo(2);
    }
}
