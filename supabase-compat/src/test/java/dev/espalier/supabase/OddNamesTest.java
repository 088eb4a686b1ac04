// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static dev.espalier.supabase.OddDatabase.NAMES;
import static dev.espalier.supabase.Selected.column;
import static dev.espalier.supabase.Selected.toMany;
import static dev.espalier.supabase.Selected.toOne;
import static dev.espalier.supabase.option.UpsertOption.onConflict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A typed chain reaches the table, the column and the key that it names, whatever they are called. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OddNamesTest {

    private static OddDatabase odd;

    @BeforeAll
    static void make() throws SQLException {
        odd = new OddDatabase();
    }

    @AfterAll
    static void drop() {
        odd.close();
    }

    static IntStream places() {
        return IntStream.range(0, NAMES.size());
    }

    static IntStream places_that_can_be_embedded() {
        return places().filter(place -> !NAMES.get(place).equals("count"));
    }

    private static TableField<Record, Integer> id(Table<Record> table) {
        return OddDatabase.column(table, "id");
    }

    private static TableField<Record, String> named(Table<Record> table, int place) {
        return OddDatabase.column(table, NAMES.get(place));
    }

    private static void only(JsonNode rows, String name, String value) {
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).path(name).asText()).isEqualTo(value);
    }

    private static void only(JsonNode row, TableField<?, ?> column, String value) {
        assertThat(row.path(column.getName()).asText()).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_column_is_selected_filtered_ordered_and_renamed(int place) {
        Table<Record> table = odd.table(0);
        TableField<Record, String> column = named(table, place);
        String value = "2-" + place;
        FilterBuilder<Record> all =
                odd.client().from(table).select(column(column).as("same"), column(column));
        FilterBuilder<Record> found = all.eq(column, value)
                .or(any -> any.in(column, value, "x").and(every -> every.is(column, null)))
                .order(column);
        only(found.fetch(), NAMES.get(place), value);
        only(found.fetch(), "same", value);
        only(all.where(column.eq(value)).fetch(), "same", value);
        only(all.match(Row.of(column, value)).fetch(), "same", value);
        assertThat(all.order(column.desc()).fetch().get(0).path("same").asText())
                .isEqualTo(value);
        JsonNode renamed = odd.client()
                .from(table)
                .select(column(id(table)).as(NAMES.get(place)))
                .eq(id(table), 2)
                .fetch();
        only(renamed, NAMES.get(place), "2");
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_column_is_written(int place) {
        Table<Record> table = odd.table(0);
        TableField<Record, String> column = named(table, place);
        QueryBuilder<Record> relation = odd.client().from(table);
        only(
                relation.update(Row.of(column, "new"))
                        .eq(column, "1-" + place)
                        .select(column(column))
                        .rollback()
                        .fetch(),
                NAMES.get(place),
                "new");
        JsonNode upserted = relation.upsert(
                        List.of(Row.of(id(table), 1).and(column, "old"), Row.of(id(table), 3)), onConflict(id(table)))
                .select(column(column), column(id(table)))
                .rollback()
                .fetch();
        assertThat(upserted).hasSize(2);
        assertThat(upserted.get(0).path(NAMES.get(place)).asText()).isEqualTo("old");
    }

    @ParameterizedTest
    @MethodSource("places_that_can_be_embedded")
    void a_key_leads_to_its_relation_with_filters_and_orders_of_its_own(int place) {
        Table<Record> table = odd.table((place + NAMES.size() - 1) % NAMES.size());
        Table<Record> next = odd.table(place);
        TableField<Record, String> column = named(next, place);
        FilterBuilder<Record> first = odd.client()
                .from(table)
                .select(toOne(odd.key(table, "up")).select(column).eq(column, "2-" + place))
                .eq(id(table), 1);
        only(first.fetch().path(0).path(next.getName()), column, "2-" + place);
        Embed<Record, Record> down = toOne(odd.key(table, "down")).or(any -> any.eq(column, "1-" + place));
        JsonNode rows = odd.client()
                .from(table)
                .select(column(id(table)), down.as(NAMES.get(place) + "~").inner())
                .fetch();
        assertThat(rows).hasSize(1);
        only(rows.get(0).path(NAMES.get(place) + "~"), column, "1-" + place);
    }

    @ParameterizedTest
    @MethodSource("places_that_can_be_embedded")
    void a_key_leads_back_and_a_key_to_its_own_relation_both_ways(int place) {
        Table<Record> table = odd.table(place);
        Table<Record> next = odd.table((place + 1) % NAMES.size());
        TableField<Record, String> column = named(table, place);
        JsonNode many = odd.client()
                .from(next)
                .select(toMany(odd.key(table, "up"))
                        .in(column, "1-" + place, "2-" + place)
                        .order(column.desc())
                        .limit(1))
                .order(id(next))
                .fetch();
        assertThat(many.get(0).path(table.getName())).hasSize(1);
        assertThat(many.get(0).path(table.getName()).get(0).path("id").asInt()).isEqualTo(2);
        JsonNode self = odd.client()
                .from(table)
                .select(
                        toOne(odd.key(table, "of.self")).as("parent").eq(column, "1-" + place),
                        toMany(odd.key(table, "of.self")).as("children").eq(column, "2-" + place))
                .order(id(table))
                .fetch();
        assertThat(self.get(1).path("parent").path("id").asInt()).isEqualTo(1);
        assertThat(self.get(0).path("children").path(0).path("id").asInt()).isEqualTo(2);
    }

    @Test
    void what_no_select_can_embed_is_refused_at_the_call() {
        int count = NAMES.indexOf("count");
        Table<Record> before = odd.table(count - 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> odd.client().from(before).select(toOne(odd.key(before, "up"))))
                .withMessageContaining("no way to embed what is called count");
    }

    @Test
    void a_text_tree_for_an_embed_called_not_is_refused_and_one_of_calls_is_its_own() {
        int not = NAMES.indexOf("not");
        Table<Record> before = odd.table(not - 1);
        TableField<Record, Integer> id = id(odd.table(not));
        Embed<Record, Record> embed = toOne(odd.key(before, "up"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> odd.client().from(before).select(embed.or("id.eq.1")))
                .withMessageContaining("no tree of filters for an embed that is called not");
        JsonNode rows = odd.client()
                .from(before)
                .select(embed.or(any -> any.eq(id, 1)))
                .order(id(before))
                .fetch();
        assertThat(rows.get(0).path("not").isNull()).isTrue();
        assertThat(rows.get(1).path("not").path("id").asInt()).isEqualTo(1);
    }
}
