// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Espalier;
import dev.espalier.Houses;
import dev.espalier.Writes;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.error.Problem;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.limits.Limits;
import dev.espalier.request.Payload;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Format;
import dev.espalier.text.Utf8;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What writes do beyond what was recorded: several in one transaction, refusals that leave no trace, odd names, odd payloads. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WritingTest {

    private final Connection connection;
    private final Espalier shop;

    WritingTest(TestDatabase shop) throws SQLException {
        connection = shop.connect();
        connection.setAutoCommit(false);
        this.shop = new Espalier(CatalogReader.read(connection, Fixture.SHOP.schemas()), Limits.defaults());
    }

    @BeforeEach
    void odd() throws SQLException {
        execute("create table api.pgrst_body (made integer primary key, source text, pgrst_call text,"
                + " pgrst_body text, element jsonb, excluded text, rows text)");
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private Result run(Request request) {
        return shop.run(request, Houses.on(connection));
    }

    /** What is wrong with a request; the transaction goes on as if it had not been. */
    private Problem problem(Request request) throws SQLException {
        Savepoint before = connection.setSavepoint();
        Problem problem = Houses.problem(shop, Houses.on(connection), request);
        connection.rollback(before);
        return problem;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void each_merging_insert_of_a_transaction_counts_for_itself() throws SQLException {
        Request existing = Writes.insert("tags", "[{'id': 1, 'label': 'new'}, {'id': 60, 'label': 'sixty'}]")
                .prefer("resolution=merge-duplicates")
                .request();
        assertThat(run(existing).told().inserted()).hasValue(1);
        assertThat(run(existing).told().inserted()).hasValue(0);
        Request none = Writes.insert("tags", "[]")
                .prefer("resolution=merge-duplicates")
                .request();
        assertThat(run(none).told().inserted()).hasValue(0);
        Request both = Writes.insert("tags", "[{'id': 61, 'label': 'b'}, {'id': 62, 'label': 'c'}]")
                .prefer("resolution=merge-duplicates")
                .request();
        assertThat(run(both).told().inserted()).hasValue(2);
    }

    @Test
    void what_is_refused_in_a_transaction_of_the_caller_is_undone_and_the_transaction_goes_on() throws SQLException {
        Problem many = Houses.problem(
                shop,
                Houses.on(connection),
                Writes.delete("events").as(Format.ONE_ROW).request());
        assertThat(many.code()).isEqualTo("PGRST116");
        assertThat(ask("select count(*) > 2 from api.events")).isEqualTo("t");
        Problem surplus = Houses.problem(
                shop,
                Houses.on(connection),
                Writes.delete("events")
                        .prefer("handling=strict", "max-affected=1")
                        .request());
        assertThat(surplus.code()).isEqualTo("PGRST124");
        assertThat(ask("select count(*) > 2 from api.events")).isEqualTo("t");
    }

    @Test
    void a_relation_may_be_called_as_the_statement_calls_its_parts() throws SQLException {
        Espalier house = reread();
        assertThat(body(
                        house,
                        Writes.insert("pgrst_body", "{'made': 1, 'source': 'a', 'pgrst_call': 'b'}")
                                .returning("made,source,pgrst_call")))
                .isEqualTo("[{\"made\":1,\"source\":\"a\",\"pgrst_call\":\"b\"}]");
        assertThat(body(house, Writes.update("pgrst_body", "{'source': 'c'}").returning("made,source")))
                .isEqualTo("[{\"made\":1,\"source\":\"c\"}]");
        assertThat(body(
                        house,
                        Writes.put("pgrst_body", "{'made': 1, 'source': 'd'}")
                                .where("made=eq.1")
                                .returning("source,pgrst_call")))
                .isEqualTo("[{\"source\":\"d\",\"pgrst_call\":\"b\"}]");
        assertThat(body(house, Writes.delete("pgrst_body").where("source=eq.d").returning("made")))
                .isEqualTo("[{\"made\":1}]");
    }

    @Test
    void columns_may_be_called_as_the_statement_calls_its_parts() throws SQLException {
        execute("alter table api.pgrst_body alter excluded set default 'x', alter element set default '{}'");
        Espalier house = reread();
        String row = "[{'made': 1, 'pgrst_body': 'a', 'element': [1], 'excluded': 'b', 'rows': 'c'}]";
        String all = "[{\"made\":1,\"pgrst_body\":\"a\",\"element\":[1],\"excluded\":\"b\",\"rows\":\"c\"}]";
        String select = "made,pgrst_body,element,excluded,rows";
        assertThat(body(house, Writes.insert("pgrst_body", row).returning(select)))
                .isEqualTo(all);
        assertThat(body(
                        house,
                        Writes.insert("pgrst_body", row)
                                .prefer("resolution=merge-duplicates")
                                .returning(select)))
                .isEqualTo(all);
        assertThat(body(
                        house,
                        Writes.update("pgrst_body", "{'pgrst_body': 'd', 'excluded': 'e', 'element': 2}")
                                .where("pgrst_body=eq.a", "rows=eq.c")
                                .returning("pgrst_body,excluded,element")))
                .isEqualTo("[{\"pgrst_body\":\"d\",\"excluded\":\"e\",\"element\":2}]");
        Payload twice = Writes.rows("[{\"made\": 2}, {\"made\": 3}]", "element", "excluded", "made");
        assertThat(body(
                                house,
                                Writes.insert("pgrst_body", twice)
                                        .prefer("missing=default")
                                        .where("order=made")
                                        .returning("made,excluded,element"))
                        .replace(", \n ", ","))
                .isEqualTo(
                        "[{\"made\":2,\"excluded\":\"x\",\"element\":{}},{\"made\":3,\"excluded\":\"x\",\"element\":{}}]");
    }

    private Espalier reread() {
        try {
            return new Espalier(CatalogReader.read(connection, Fixture.SHOP.schemas()), Limits.defaults());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String body(Espalier house, Writes request) {
        return Houses.body(house.run(request.request(), Houses.on(connection)));
    }

    @Test
    void a_column_that_the_schema_lacks_is_refused_however_it_is_spelled() throws SQLException {
        for (String name : new String[] {"nope", "id\") select 1; --", "ID", "", "\u0000", "x".repeat(100_000)}) {
            Problem unknown =
                    problem(Writes.insert("tags", Writes.rows("{}", name)).request());
            assertThat(unknown.code()).isEqualTo("PGRST204");
            assertThat(unknown.message()).contains(name);
        }
    }

    @Test
    void numbers_reach_the_column_as_they_were_written() throws SQLException {
        assertThat(Houses.body(run(Writes.insert(
                                "type_zoo",
                                Writes.rows(
                                        "{\"id\": 60, \"a_json\": {\"n\": 1.50, \"big\": 12345678901234567890.10}}",
                                        "a_json",
                                        "id"))
                        .returning("a_json")
                        .request())))
                .isEqualTo("[{\"a_json\":{\"n\": 1.50, \"big\": 12345678901234567890.10}}]");
    }

    @Test
    void a_document_that_nobody_looked_into_is_judged_by_postgresql() throws SQLException {
        assertThat(problem(unread("tags", "{\"id\":").request()).code()).isEqualTo("22P02");
        assertThat(problem(unread("tags", "[1]").request()).code()).isEqualTo("22023");
        assertThat(problem(unread("tags", "7").request()).code()).isEqualTo("22023");
        assertThat(problem(unread("tags", new byte[] {'[', '"', (byte) 0xff, '"', ']'})
                                .request())
                        .code())
                .isEqualTo("22021");
    }

    private static Writes unread(String relation, String json) {
        return Writes.insert(relation, new Payload.Unread(Utf8.of(json), Payload.Grouping.MANY))
                .where("columns=id");
    }

    private static Writes unread(String relation, byte[] json) {
        return Writes.insert(relation, new Payload.Unread(Utf8.of(json), Payload.Grouping.MANY))
                .where("columns=id");
    }

    @Test
    void a_refused_payload_is_told_after_what_is_wrong_with_the_parameters() throws SQLException {
        Payload refused = new Payload.Refused("Empty or invalid json");
        assertThat(problem(Writes.insert("tags", refused).request()).code()).isEqualTo("PGRST102");
        assertThat(problem(Writes.insert("tags", refused).where("order=").request())
                        .code())
                .isEqualTo("PGRST100");
        assertThat(problem(Writes.insert("tags", refused).where("limit=-1").request())
                        .code())
                .isEqualTo("PGRST103");
        assertThat(problem(Writes.insert("nope", refused).request()).code()).isEqualTo("PGRST102");
    }

    @Test
    void a_put_names_its_row_by_the_whole_key_and_by_nothing_else() throws SQLException {
        String row = "{'order_id': 1, 'line': 1, 'product_sku': 'B-1', 'quantity': 1, 'price': 1}";
        for (String[] filters : new String[][] {
            {},
            {"order_id=eq.1"},
            {"order_id=eq.1", "line=gt.1"},
            {"order_id=eq.1", "line=not.eq.1"},
            {"order_id=eq.1", "line=eq(any).{1}"},
            {"order_id=eq.1", "line=eq.1", "price=eq.1"},
            {"order_id=eq.1", "line->x=eq.1"},
            {"order_id=eq.1", "line=eq.1", "orders.id=eq.1", "select=*,orders(id)"},
            {"order_id=eq.1", "line=eq.1", "or=(line.eq.1,line.eq.2)"},
        }) {
            assertThat(problem(Writes.put("order_items", row).where(filters).request())
                            .code())
                    .isEqualTo("PGRST105");
        }
        assertThat(problem(Writes.put("order_items", row)
                                .where("order_id=eq.1", "line=eq.2")
                                .request())
                        .code())
                .isEqualTo("PGRST115");
        assertThat(problem(Writes.put("order_items", row)
                                .where("order_id=eq.1", "line=eq.1", "limit=1")
                                .request())
                        .code())
                .isEqualTo("PGRST114");
        assertThat(problem(Writes.put("no_pk", "{'a': 1}").where("a=eq.1").request())
                        .code())
                .isEqualTo("PGRST105");
    }

    @Test
    void of_a_logic_tree_for_an_embed_the_rows_are_changed_that_it_holds_for_too() throws SQLException {
        // As PostgREST has it: the tree names a column of the root as well.
        run(Writes.update("orders", "{'note': 'both'}")
                .where("customers.or=(id.eq.1,id.eq.2)", "select=id,customers(id)")
                .request());
        assertThat(ask("select array_agg(id order by id) from api.orders where note = 'both'"))
                .isEqualTo("{1,2}");
    }

    @Test
    void an_update_of_nothing_touches_nothing() throws SQLException {
        assertThat(run(Writes.update("tags", "{}").request()).rows()).isZero();
        assertThat(run(Writes.update("tags", "[]").returning("*").request()).body())
                .contains("[]");
        assertThat(ask("select count(*) from api.tags where xmin::text = txid_current()::text"))
                .isEqualTo("0");
    }

    @Test
    void a_call_that_promises_to_change_nothing_is_held_to_it_on_any_connection() throws SQLException {
        Request get = Writes.get("rename_customer")
                .where("cid=1", "new_name=X", "select=id")
                .request();
        execute("set search_path = api");
        assertThat(problem(get).code()).isEqualTo("25006");
        run(Writes.insert("tags", "{'id': 70, 'label': 'afterwards'}").request());
        connection.rollback();
        connection.setAutoCommit(true);
        execute("set search_path = api");
        assertThat(Houses.problem(shop, Houses.on(connection), get).code()).isEqualTo("25006");
        connection.setAutoCommit(false);
        assertThat(ask("select first_name from api.customers where id = 1")).isEqualTo("Ada");
    }
}
