// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static dev.espalier.supabase.option.CountMethod.EXACT;
import static dev.espalier.supabase.option.SelectOption.count;
import static dev.espalier.supabase.option.SelectOption.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.response.FailedChainException;
import dev.espalier.supabase.response.SupabaseException;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chains that answer a number, records or a stream fail and count like those that answer a response. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@EspalierDatabase(Fixture.SALON)
class FetchedChainsTest {

    private final SupabaseClient salon;

    FetchedChainsTest(DataSource salon) {
        this.salon = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC)).on(salon);
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere, id, 1, PGRST205, 404",
        "bookings, nothing, 1, 42703, 400",
        "bookings, id, one, 22P02, 400",
        "clients, bookings.id, 1, PGRST108, 400"
    })
    void a_count_that_fails_says_why(String relation, String column, String value, String code, int status) {
        assertThatThrownBy(() -> salon.from(relation).select().eq(column, value).fetchCount())
                .isInstanceOfSatisfying(SupabaseException.class, e -> {
                    assertThat(e.error().code()).isEqualTo(code);
                    assertThat(e.error().message()).isNotBlank();
                    assertThat(e.status()).isEqualTo(status);
                });
    }

    @Test
    void a_count_that_fails_takes_its_transaction_back_though_the_program_looked_away() {
        assertThatThrownBy(() -> salon.transactionWithoutResult(tx -> assertThatThrownBy(
                                () -> tx.from("nowhere").select().fetchCount())
                        .isInstanceOf(SupabaseException.class)))
                .isInstanceOf(FailedChainException.class)
                .hasMessageContaining("PGRST205");
    }

    @Test
    void counts_records_and_streams_are_chains_of_their_transaction() {
        assertThatThrownBy(() -> salon.transactionWithoutResult(tx -> {
                    FilterBuilder<?> staff = tx.from("staff").select("id");
                    assertThat(staff.fetchRecords()).isNotEmpty();
                    assertThat(staff.fetchCount()).isPositive();
                    try (Stream<JsonNode> rows = staff.stream()) {
                        assertThat(rows).isNotEmpty();
                    }
                    tx.from("staff").select("nothing").execute();
                }))
                .isInstanceOfSatisfying(
                        FailedChainException.class,
                        e -> assertThat(e.position()).isEqualTo(4));
    }

    @Test
    void a_stream_that_fails_in_the_middle_is_the_chain_that_began_it() {
        assertThatThrownBy(() -> salon.transactionWithoutResult(tx -> {
                    try (Stream<JsonNode> rows = tx.from("messages").select("id").order("id").stream()) {
                        tx.from("staff").select("id").execute();
                        tx.dsl().execute("close all");
                        assertThatThrownBy(rows::count).isInstanceOf(SupabaseException.class);
                    }
                }))
                .isInstanceOfSatisfying(
                        FailedChainException.class,
                        e -> assertThat(e.position()).isEqualTo(1));
    }

    @Test
    void what_a_head_does_not_tell_the_exception_does() {
        assertThatThrownBy(() -> salon.from("staff")
                        .select("nothing", head())
                        .throwOnError()
                        .execute())
                .isInstanceOfSatisfying(
                        SupabaseException.class,
                        e -> assertThat(e.error().code()).isEmpty())
                .hasMessageContaining("42703");
        assertThatThrownBy(() -> salon.transactionWithoutResult(
                        tx -> tx.from("staff").select("nothing", head()).execute()))
                .isInstanceOf(FailedChainException.class)
                .hasMessageContaining("42703");
    }

    @Test
    void records_are_had_of_rows_and_not_of_a_head() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> salon.from("staff").select("id", head()).fetchRecords())
                .withMessage("only rows can be records of jOOQ, not their number; execute it");
    }

    @Test
    void a_function_without_arguments_takes_options() {
        assertThat(salon.rpc("nothing", count(EXACT)).request())
                .isEqualTo(salon.rpc("nothing", Map.of(), count(EXACT)).request());
    }
}
