// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static dev.espalier.supabase.option.CallOption.get;
import static dev.espalier.supabase.option.CountMethod.EXACT;
import static dev.espalier.supabase.option.InsertOption.missingAsDefault;
import static dev.espalier.supabase.option.SelectOption.count;
import static dev.espalier.supabase.option.SelectOption.head;
import static dev.espalier.supabase.option.UpsertOption.ignoreDuplicates;
import static dev.espalier.supabase.option.UpsertOption.onConflict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.espalier.fixtures.salon.Public;
import dev.espalier.request.Action;
import dev.espalier.request.Parameter;
import dev.espalier.request.Payload;
import dev.espalier.request.Payload.Grouping;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.value.Json;
import dev.espalier.text.Utf8;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The requests of chains that write and call, where no recorded case shows them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WritingTest {

    private static final SupabaseClient SUPABASE = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC));
    private static final QueryBuilder<Record> STAFF = SUPABASE.from("staff");

    private static String preferences(ResultBuilder<?> chain) {
        return chain.request().preferences().stream()
                .map(preference -> preference.name() + "=" + preference.value())
                .collect(Collectors.joining(", "));
    }

    private static Payload payload(ResultBuilder<?> chain) {
        Action action = chain.request().action();
        return action instanceof Action.Insert insert
                ? insert.payload()
                : ((Action.Call) action).payload().orElseThrow();
    }

    @Test
    void preferences_come_in_the_order_of_the_client_whatever_that_of_the_options_is() {
        FilterBuilder<Record> chain =
                STAFF.upsert(Row.of("id", 1), missingAsDefault(), onConflict("id"), count(EXACT), ignoreDuplicates());
        assertThat(preferences(chain.select().maxAffected(2).rollback()))
                .isEqualTo("resolution=ignore-duplicates, count=exact, missing=default, return=representation, "
                        + "handling=strict, max-affected=2, tx=rollback");
        assertThat(preferences(STAFF.insert(Row.of("id", 1)))).isEmpty();
    }

    @Test
    void several_rows_name_the_columns_of_all_in_the_order_of_their_appearance() {
        FilterBuilder<Record> chain =
                STAFF.insert(List.of(Row.of("b", 1), Row.of("a", 2).and("b", 3)));
        assertThat(chain.request().parameters()).containsExactly(new Parameter.Text("columns", "\"b\",\"a\""));
        assertThat(payload(chain))
                .isEqualTo(new Payload.Unread(Utf8.of("[{\"b\":1},{\"a\":2,\"b\":3}]"), Grouping.MANY));
        assertThat(STAFF.insert(List.of(Map.of(), Map.of())).request().parameters())
                .isEmpty();
    }

    @Test
    void a_quote_or_backslash_in_a_key_is_part_of_the_column() {
        FilterBuilder<Record> chain = STAFF.insert(List.of(Row.of("we\"ird\\,x", 1)));
        assertThat(chain.request().parameters()).containsExactly(new Parameter.Text("columns", "\"we\\\"ird\\\\,x\""));
        Request single = STAFF.insert(Row.of("we\"ird\\,x", 1)).request();
        assertThat(((Action.Insert) single.action()).payload())
                .isEqualTo(new Payload.Rows(Utf8.of("{\"we\\\"ird\\\\,x\":1}"), Grouping.ONE, List.of("we\"ird\\,x")));
    }

    @Test
    void json_is_sent_as_it_is_and_only_its_keys_are_looked_at() {
        String json = "{\"b\": 1.50, \"a\": {\"c\": 1}}";
        assertThat(payload(STAFF.insert(Json.of(json))))
                .isEqualTo(new Payload.Rows(Utf8.of(json), Grouping.ONE, List.of("a", "b")));
        assertThat(payload(STAFF.insert(Json.of("{")))).isInstanceOf(Payload.Refused.class);
        assertThat(payload(STAFF.insert(Json.of("[{\"a\":1},")))).isInstanceOf(Payload.Refused.class);
    }

    @Test
    void rows_are_written_down_at_the_call() {
        Map<String, Object> row = new LinkedHashMap<>(Map.of("id", 1));
        List<Map<String, Object>> rows = new ArrayList<>(List.of(row));
        FilterBuilder<Record> chain = STAFF.insert(rows);
        row.put("id", 2);
        rows.clear();
        assertThat(payload(chain)).isEqualTo(new Payload.Unread(Utf8.of("[{\"id\":1}]"), Grouping.MANY));
    }

    @Test
    void a_second_select_takes_the_place_of_the_first() {
        Request request = STAFF.select("id").eq("id", 1).select("id, name").request();
        assertThat(request.parameters()).hasSize(2).startsWith(new Parameter.Text("select", "id,name"));
        assertThat(preferences(STAFF.select("id").select("name"))).isEqualTo("return=representation");
    }

    @Test
    void maxAffected_is_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> STAFF.delete().maxAffected(-1));
    }

    @Test
    void a_call_posts_its_arguments() {
        FilterBuilder<Record> chain =
                SUPABASE.rpc("f", Row.of("b", new BigDecimal("1.50")).and("a", null));
        assertThat(payload(chain))
                .isEqualTo(new Payload.Rows(Utf8.of("{\"b\":1.50,\"a\":null}"), Grouping.ONE, List.of("a", "b")));
        assertThat(payload(SUPABASE.rpc("f"))).isEqualTo(new Payload.Rows(Utf8.of("{}"), Grouping.ONE, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> SUPABASE.rpc(" "));
    }

    @Test
    void arguments_of_get_are_the_texts_that_PostgreSQL_reads() {
        Request request = SUPABASE.rpc(
                        "f",
                        Row.of("n", new BigDecimal("1.50")).and("t", "true").and("b", true),
                        get())
                .request();
        assertThat(request.action()).isEqualTo(new Action.Call("f", Optional.empty()));
        assertThat(request.body()).isEqualTo(Body.SENT);
        assertThat(request.parameters())
                .containsExactly(
                        new Parameter.Argument("n", "1.50"),
                        new Parameter.Argument("t", "true"),
                        new Parameter.Argument("b", "true"));
    }

    @Test
    void an_argument_of_get_may_be_a_number_of_many_digits() {
        String digits = "1".repeat(5_000);
        Request request =
                SUPABASE.rpc("f", Row.of("n", new BigDecimal(digits)), get()).request();
        assertThat(request.parameters()).containsExactly(new Parameter.Argument("n", digits));
    }

    @Test
    void a_comma_in_an_element_of_a_list_argument_stays_in_it() {
        Request request = SUPABASE.rpc("f", Map.of("v", List.of("a,b", "c\"d", "", List.of("x"))), get())
                .request();
        assertThat(request.parameters()).containsExactly(new Parameter.Argument("v", "{\"a,b\",\"c\\\"d\",\"\",{x}}"));
    }

    @Test
    void an_object_among_the_arguments_of_get_is_its_JSON() {
        Request request = SUPABASE.rpc("f", Map.of("v", Map.of("a", 1)), get()).request();
        assertThat(request.parameters()).containsExactly(new Parameter.Argument("v", "{\"a\":1}"));
    }

    @Test
    void a_list_in_a_list_argument_stays_one_and_null_in_it_is_NULL() {
        Object nested = List.of(List.of(1, 2), Arrays.asList(3, null));
        assertThat(SUPABASE.rpc("f", Row.of("a", nested), get()).request().parameters())
                .containsExactly(new Parameter.Argument("a", "{{1,2},{3,NULL}}"));
    }

    @Test
    void null_among_the_arguments_of_get_is_refused_at_the_call() {
        assertThatNullPointerException()
                .isThrownBy(() -> SUPABASE.rpc("f", Row.of("v", null), get()))
                .withMessageContaining("\"v\"");
        assertThatIllegalArgumentException().isThrownBy(() -> SUPABASE.rpc("f", List.of(1), get()));
    }

    @Test
    void head_with_an_object_among_the_arguments_is_posted() {
        FilterBuilder<Record> chain = SUPABASE.rpc("f", Map.of("v", List.of(Map.of("a", 1))), head(), count(EXACT));
        assertThat(payload(chain)).isInstanceOf(Payload.Rows.class);
        assertThat(chain.request().body()).isEqualTo(Body.SENT);
        assertThat(preferences(chain)).isEqualTo("count=exact, return=minimal");
        Request plain = SUPABASE.rpc("f", Map.of("v", List.of(1)), head()).request();
        assertThat(plain.body()).isEqualTo(Body.OMITTED);
    }
}
