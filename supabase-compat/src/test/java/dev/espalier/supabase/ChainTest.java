// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static dev.espalier.supabase.option.CountMethod.EXACT;
import static dev.espalier.supabase.option.OrderOptions.descending;
import static dev.espalier.supabase.option.SelectOption.count;
import static dev.espalier.supabase.option.SelectOption.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.espalier.fixtures.salon.Public;
import dev.espalier.request.Operand;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Edge;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.request.Request.Format;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.option.ReferencedTable;
import dev.espalier.supabase.option.TextSearch;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChainTest {

    private static final SupabaseClient SUPABASE = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC));
    private static final FilterBuilder<Record> STAFF = SUPABASE.from("staff").select("id");

    private static Parameter last(ResultBuilder<?> chain) {
        List<Parameter> parameters = chain.request().parameters();
        return parameters.get(parameters.size() - 1);
    }

    private static Operand operand(ResultBuilder<?> chain) {
        return ((Parameter.Comparison) last(chain)).operand();
    }

    @Test
    void a_branch_leaves_the_chain_and_the_other_branch_as_they_were() {
        Request before = STAFF.request();
        Request busy = STAFF.eq("status", "busy").request();
        Request free = STAFF.eq("status", "free").single().request();
        assertThat(STAFF.request()).isEqualTo(before);
        assertThat(STAFF.eq("status", "busy").request()).isEqualTo(busy).isNotEqualTo(free);
    }

    @Test
    void options_of_select_say_what_is_counted_and_what_is_sent() {
        Request request =
                SUPABASE.from("staff").select("*", count(EXACT), head()).request();
        assertThat(request.preferences()).containsExactly(new Preference("count", "exact"));
        assertThat(request.body()).isEqualTo(Body.OMITTED);
        assertThat(STAFF.request().preferences()).isEmpty();
        assertThat(STAFF.request().body()).isEqualTo(Body.SENT);
    }

    @Test
    void white_space_of_a_select_counts_between_double_quotes_only() {
        assertThat(SUPABASE.from("staff")
                        .select("id,\n\u00a0\"Odd Name\" ,\tx:name")
                        .request()
                        .parameters())
                .containsExactly(new Parameter.Text("select", "id,\"Odd Name\",x:name"));
    }

    @Test
    void another_schema_is_another_client() {
        assertThat(SUPABASE.schema("other").from("staff").select().request().schema())
                .contains("other");
        assertThat(STAFF.request().schema()).isEmpty();
    }

    @Test
    void null_is_refused_at_the_call_with_the_filter_to_use_instead() {
        assertThatNullPointerException()
                .isThrownBy(() -> STAFF.eq("rating", nothing()))
                .withMessageContaining("is(\"rating\", null)");
        assertThatNullPointerException()
                .isThrownBy(() -> STAFF.in("id", Arrays.asList(1, null)))
                .withMessageContaining("in(\"id\", null)");
        assertThatNullPointerException()
                .isThrownBy(() -> STAFF.match(Row.of("rating", null)))
                .withMessageContaining("is(\"rating\", null)");
        assertThatNullPointerException()
                .isThrownBy(() -> STAFF.not("rating", "eq", null))
                .withMessageContaining("is(\"rating\", null)");
        assertThatNullPointerException()
                .isThrownBy(() -> STAFF.filter("rating", "gt", null))
                .withMessageContaining("is(\"rating\", null)");
    }

    @SuppressWarnings("NullAway") // what a caller without a null checker may give
    private static Object nothing() {
        return null;
    }

    @Test
    void what_can_only_be_a_mistake_is_refused_at_the_call() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUPABASE.from(" "))
                .withMessageContaining("from");
        assertThatIllegalArgumentException().isThrownBy(() -> STAFF.eq("", 1)).withMessageContaining("column");
        assertThatIllegalArgumentException().isThrownBy(() -> STAFF.order("")).withMessageContaining("order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferencedTable.referencedTable(""))
                .withMessageContaining("embed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextSearch.fts().config("english'"))
                .withMessageContaining("english'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STAFF.in("id", List.of(1), List.of(2)))
                .withMessageContaining("list");
        assertThatIllegalStateException()
                .isThrownBy(() -> STAFF.csv().stripNulls())
                .withMessage("stripNulls() cannot be used with csv()");
        assertThatIllegalStateException().isThrownBy(STAFF::execute).withMessageContaining("client.on(dataSource)");
    }

    @Test
    void an_element_that_comes_twice_counts_once() {
        assertThat(operand(STAFF.in("id", 1, 2, 1))).isEqualTo(new Operand.Many(List.of("1", "2")));
        assertThat(operand(STAFF.notIn("id", List.of()))).isEqualTo(new Operand.Many(List.of()));
    }

    @Test
    void a_comma_in_a_value_stays_in_it() {
        assertThat(operand(STAFF.in("name", "a\",b", "c)"))).isEqualTo(new Operand.Many(List.of("a\",b", "c)")));
        assertThat(operand(STAFF.contains("skills", List.of("cut, wash"))))
                .isEqualTo(new Operand.One("{\"cut, wash\"}"));
    }

    @Test
    void a_column_may_have_the_name_of_a_control_parameter() {
        assertThat(last(STAFF.eq("order", 1))).isInstanceOf(Parameter.Comparison.class);
        assertThat(last(STAFF.filter("limit", "eq", 1))).isEqualTo(new Parameter.Text("\"limit\"", "eq.1"));
        assertThat(last(STAFF.filter("select", "eq", 1))).isEqualTo(new Parameter.Text("\"select\"", "eq.1"));
        assertThat(last(STAFF.not("bookings.or", "eq", 1)))
                .isEqualTo(new Parameter.Text("bookings.\"or\"", "not.eq.1"));
    }

    @Test
    void a_list_and_null_are_no_grammar_even_where_the_rest_is() {
        assertThat(STAFF.not("id", "in", List.of(1, 2)).request())
                .isEqualTo(STAFF.notIn("id", 1, 2).request());
        assertThat(STAFF.filter("id", "in", List.of(1, 2)).request())
                .isEqualTo(STAFF.in("id", 1, 2).request());
        assertThat(last(STAFF.not("id", "is", null))).isInstanceOf(Parameter.Comparison.class);
        assertThat(last(STAFF.filter("id", "is", null))).isEqualTo(new Parameter.Text("id", "is.null"));
        assertThat(last(STAFF.not("tags", "cs", List.of("a", "b"))))
                .isEqualTo(new Parameter.Text("tags", "not.cs.{a,b}"));
    }

    @Test
    void match_takes_a_row_or_a_map_in_its_order() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", "Anna");
        map.put("id", 1);
        Request expected = STAFF.eq("name", "Anna").eq("id", 1).request();
        assertThat(STAFF.match(map).request()).isEqualTo(expected);
        assertThat(STAFF.match(Row.of("name", "Bob").and("id", 1).and("name", "Anna"))
                        .request())
                .isEqualTo(expected);
    }

    @Test
    void a_range_includes_both_ends_whatever_they_are() {
        assertThat(bounds(20, 29)).containsExactly(20L, 10L);
        assertThat(bounds(5, 4)).containsExactly(5L, 0L);
        assertThat(bounds(0, Long.MAX_VALUE)).containsExactly(0L, Long.MAX_VALUE);
        assertThat(bounds(Long.MAX_VALUE, Long.MIN_VALUE)).containsExactly(Long.MAX_VALUE, Long.MIN_VALUE);
    }

    private static List<Long> bounds(long from, long to) {
        return STAFF.range(from, to).request().parameters().stream()
                .filter(Parameter.Bound.class::isInstance)
                .map(bound -> ((Parameter.Bound) bound).rows())
                .toList();
    }

    @Test
    void options_of_order_and_page_name_the_embed() {
        assertThat(last(STAFF.order("date", descending().nullsLast().referencedTable("schedules"))))
                .isEqualTo(
                        new Parameter.Order("schedules", "date", Parameter.Direction.DESCENDING, Parameter.Nulls.LAST));
        assertThat(last(STAFF.limit(2, ReferencedTable.referencedTable("schedules"))))
                .isEqualTo(new Parameter.Bound("schedules", Edge.LIMIT, 2));
    }

    @Test
    void nulls_are_stripped_in_whatever_order_it_is_said() {
        assertThat(STAFF.stripNulls().request().format()).isEqualTo(Format.ROWS_WITHOUT_NULLS);
        assertThat(STAFF.stripNulls().single().request().format()).isEqualTo(Format.ONE_ROW_WITHOUT_NULLS);
        assertThat(STAFF.single().stripNulls().request().format()).isEqualTo(Format.ONE_ROW_WITHOUT_NULLS);
        assertThat(STAFF.stripNulls().csv().request().format()).isEqualTo(Format.CSV);
        assertThat(STAFF.explain().stripNulls().request().format()).isEqualTo(Format.ROWS);
    }

    @Test
    void a_parameter_that_has_no_method_may_be_given_itself() {
        Parameter parameter = new Parameter.Text("not.and", "(id.eq.1,id.eq.2)");
        assertThat(last(STAFF.with(parameter))).isEqualTo(parameter);
    }
}
