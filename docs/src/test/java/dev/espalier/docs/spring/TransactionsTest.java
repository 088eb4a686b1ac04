// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.spring;

import static dev.espalier.fixtures.clinic.Tables.KEEPERS;
import static dev.espalier.fixtures.clinic.Tables.PETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.Row;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.response.FailedChainException;
import dev.espalier.supabase.response.Response;
import dev.espalier.supabase.response.SupabaseException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Chains take part in the transactions of Spring, as whoever asks, and it is Spring who ends them. */
@ClinicServiceTest
class TransactionsTest {

    private final Callers callers;
    private final TransactionTemplate spring;
    private final JdbcTemplate within;
    private final DSLContext outside;

    @Autowired
    TransactionsTest(Callers callers, PlatformTransactionManager manager, JdbcTemplate template, TestDatabase clinic) {
        this.callers = callers;
        this.spring = new TransactionTemplate(manager);
        this.within = template;
        this.outside = DSL.using(clinic.dataSource(), SQLDialect.POSTGRES);
    }

    @BeforeEach
    void ask() {
        outside.deleteFrom(KEEPERS).where(KEEPERS.ID.gt(4)).execute();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(Tokens.of(Tokens.ADA)));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private static Row keeper(String name) {
        return Row.of(KEEPERS.PRACTICE_ID, 1).and(KEEPERS.NAME, name);
    }

    private List<String> keepers() {
        return outside.select(KEEPERS.NAME)
                .from(KEEPERS)
                .where(KEEPERS.ID.gt(4))
                .orderBy(KEEPERS.ID)
                .fetch(KEEPERS.NAME);
    }

    @Test
    void what_chains_wrote_is_kept_or_gone_as_spring_decides() {
        spring.executeWithoutResult(status -> {
            callers.supabase().from(KEEPERS).insert(keeper("Ann")).fetchOptional();
            assertThat(keepers()).isEmpty();
            status.setRollbackOnly();
        });
        assertThat(keepers()).isEmpty();
        spring.executeWithoutResult(
                status -> callers.supabase().from(KEEPERS).insert(keeper("Ann")).fetchOptional());
        assertThat(keepers()).containsExactly("Ann");
    }

    @Test
    void role_and_claims_are_those_of_the_chain_and_of_nobody_else_in_the_transaction() {
        String session = "select current_user || ' ' || coalesce(current_setting('request.jwt.claims', true), '')"
                + " || ' ' || current_setting('search_path')";
        spring.executeWithoutResult(status -> {
            String before = within.queryForObject(session, String.class);
            assertThat(before).startsWith(ClinicDatabase.LOGIN + "  ");
            callers.supabase().from(KEEPERS).insert(keeper("Ann")).fetchOptional();
            assertThat(within.queryForObject(session, String.class)).isEqualTo(before);
            assertThat(within.queryForObject("select pg_current_xact_id_if_assigned() is not null", Boolean.class))
                    .as("it was this transaction that the chain wrote in")
                    .isTrue();
        });
    }

    @Test
    void a_transaction_that_only_reads_refuses_what_a_chain_writes() {
        spring.setReadOnly(true);
        SupabaseClient supabase = callers.supabase();
        Response<JsonNode> refused = spring.execute(
                status -> supabase.from(KEEPERS).insert(keeper("Ann")).execute());
        assertThat(refused).isNotNull();
        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.error())
                .hasValueSatisfying(error -> assertThat(error.code()).isEqualTo("25006"));
    }

    @Test
    void an_error_that_is_thrown_takes_everything_back() {
        SupabaseClient supabase = callers.supabase();
        assertThatThrownBy(() -> spring.executeWithoutResult(status -> {
                    supabase.from(KEEPERS).insert(keeper("Ann")).throwOnError().execute();
                    supabase.from(PETS).select().eq(PETS.ID, 0).single().fetch();
                }))
                .isInstanceOf(SupabaseException.class)
                .hasMessageStartingWith("PGRST116");
        assertThat(keepers()).isEmpty();
    }

    @Test
    void an_error_that_nobody_looks_at_takes_nothing_back() {
        SupabaseClient supabase = callers.supabase();
        spring.executeWithoutResult(status -> {
            supabase.from(KEEPERS).insert(keeper("Ann")).execute();
            assertThat(supabase.from(PETS)
                            .select()
                            .eq(PETS.ID, 0)
                            .single()
                            .execute()
                            .success())
                    .isFalse();
        });
        assertThat(keepers()).containsExactly("Ann");
    }

    @Test
    void after_an_error_of_the_database_everything_is_lost_and_the_commit_does_not_say_so() {
        SupabaseClient supabase = callers.supabase();
        List<String> codes = new ArrayList<>();
        spring.executeWithoutResult(status -> {
            supabase.from(KEEPERS).insert(keeper("Ann")).execute();
            codes.add(code(supabase.from(KEEPERS).update(Row.of(KEEPERS.IBAN, "mine"))));
            codes.add(code(supabase.from(PETS).select()));
        });
        assertThat(codes).containsExactly("42501", "25P02");
        assertThat(keepers()).isEmpty();
    }

    private static String code(ResultBuilder<?> chain) {
        return chain.execute().error().orElseThrow().code();
    }

    @Test
    void what_may_fail_is_a_savepoint_by_itself() {
        SupabaseClient supabase = callers.supabase();
        spring.executeWithoutResult(status -> {
            supabase.from(KEEPERS).insert(keeper("Ann")).fetchOptional();
            assertThatThrownBy(() -> supabase.transactionWithoutResult(tx -> {
                        tx.from(KEEPERS).insert(keeper("Bob")).execute();
                        tx.from(KEEPERS).update(Row.of(KEEPERS.IBAN, "mine")).execute();
                    }))
                    .isInstanceOf(FailedChainException.class);
            supabase.from(KEEPERS).insert(keeper("Cid")).fetchOptional();
        });
        assertThat(keepers()).containsExactly("Ann", "Cid");
    }

    @Test
    void outside_of_a_request_nobody_is_asking() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(callers::supabase).isInstanceOf(IllegalStateException.class);
    }
}
