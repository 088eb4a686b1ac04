// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.Espalier;
import dev.espalier.Houses;
import dev.espalier.Requests;
import dev.espalier.Writes;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.limits.Limits;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.request.Request.Format;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.Settings;
import dev.espalier.session.UnitOfWork;
import dev.espalier.text.Utf8;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows one by one are the rows of the body, and what has no rows to be had one by one is refused. */
@EspalierDatabase(Fixture.SHOP)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StreamTest {

    private static final Settings PATH = Settings.none().with("search_path", "api");

    private final Espalier shop;
    private final DataSource database;

    StreamTest(TestDatabase database) throws SQLException {
        this.database = database.dataSource();
        try (Connection connection = database.connect()) {
            shop = new Espalier(CatalogReader.read(connection, List.of("api", "api_v2")), Limits.defaults());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customers select=*&order=id",
                "customers select=id&id=eq.-1",
                "customers select=&order=id",
                "customers select=id,country:countries(name),orders(number,total)&orders.order=number&order=id",
                "orders select=number,...customers!inner(first_name)&customers.first_name=eq.Ada",
                "customers select=id,profile->lang&tags=cs.{vip}",
                "customers select=id&limit=2&offset=1&order=id",
                "type_zoo select=*&order=id",
            })
    void its_rows_are_those_of_the_body_to_the_letter(String text) {
        Request request = request(text);
        for (Format format : List.of(Format.ROWS, Format.ROWS_WITHOUT_NULLS)) {
            String body = Houses.body(shop.run(Requests.as(format, request), Houses.on(database)));
            String separator = format == Format.ROWS ? ", \n " : ",";
            assertThat(String.join(separator, rows(Requests.as(format, request))))
                    .isEqualTo(inner(body));
        }
    }

    private static String inner(String array) {
        return array.substring(1, array.length() - 1);
    }

    @Test
    void a_row_is_told_once_and_the_end_as_often_as_one_asks() {
        try (RowCursor<Utf8> rows = open(request("tags select=id&order=id&limit=2"))) {
            assertThat(rows.next()).contains(Utf8.of("{\"id\":1}"));
            assertThat(rows.next()).contains(Utf8.of("{\"id\":2}"));
            assertThat(rows.next()).isEmpty();
            assertThat(rows.next()).isEmpty();
        }
    }

    @Test
    void a_count_is_not_told_and_no_page_is_past_the_end() {
        assertThat(rows(Requests.counted(request("tags offset=1000")))).isEmpty();
        assertThat(rows(Requests.counted(request("tags select=id&order=id&limit=1"))))
                .containsExactly("{\"id\":1}");
    }

    @Test
    void the_row_cap_holds() {
        Espalier capped = new Espalier(Houses.SHOP, Limits.defaults().withMaxRows(2));
        try (RowCursor<Utf8> rows = capped.stream(request("tags select=id&order=id"), Houses.on(database));
                Stream<Utf8> left = rows.stream()) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void a_shape_that_was_seen_is_not_compiled_again_whatever_its_page() {
        List<String> seen = Stream.of("limit=1", "limit=1", "limit=1", "limit=2", "limit=3&offset=1")
                .map(page -> String.join("", rows(request("tags select=id&order=id&" + page))))
                .toList();
        assertThat(seen)
                .containsExactly(
                        "{\"id\":1}",
                        "{\"id\":1}",
                        "{\"id\":1}",
                        "{\"id\":1}{\"id\":2}",
                        "{\"id\":2}{\"id\":3}{\"id\":4}");
    }

    @Test
    void functions_that_may_not_write_give_rows_or_values() {
        assertThat(rows(Writes.get("top_orders")
                        .where("n=2", "select=id,customers(first_name)")
                        .request()))
                .hasSize(2)
                .allMatch(row -> row.contains("first_name"));
        assertThat(rows(Writes.call("top_orders", "{'n': 3}").request())).hasSize(3);
        assertThat(rows(Writes.get("digits").where("n=3").request())).containsExactly("1", "2", "3");
        assertThat(rows(Writes.get("labels").where("limit=1").request())).containsExactly("\"new\"");
        assertThat(rows(Writes.get("add").where("a=1", "b=2").request())).containsExactly("3");
        assertThat(rows(Writes.get("nothing").request())).containsExactly("null");
        assertThat(rows(Writes.get("one_customer").where("cid=1", "select=id").request()))
                .containsExactly("{\"id\":1}");
    }

    @Test
    void writes_and_functions_that_may_write_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(Writes.insert("tags", "{'id': 50}").request()))
                .withMessageStartingWith("a write cannot be streamed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(Writes.delete("tags").request()))
                .withMessageStartingWith("a write cannot be streamed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(Writes.call("add_tag", "{'tag_id': 50, 'tag_label': 'x'}")
                        .request()))
                .withMessageStartingWith("the function add_tag may write");
        assertThatThrownBy(() -> open(
                        Writes.get("add_tag").where("tag_id=50", "tag_label=x").request()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("25006");
    }

    @Test
    void functions_without_rows_and_limits_that_need_all_rows_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(Writes.get("do_nothing").request()))
                .withMessage("the function do_nothing gives nothing to stream; execute it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(Writes.get("digits")
                        .where("n=3")
                        .prefer("handling=strict", "max-affected=2")
                        .request()))
                .withMessageStartingWith("max-affected is judged when all rows are there");
    }

    static Stream<Request> refused() {
        Request tags = request("tags select=id");
        return Stream.of(
                Requests.as(Format.ONE_ROW, tags),
                Requests.as(Format.ONE_ROW_WITHOUT_NULLS, tags),
                Requests.as(Format.CSV, tags),
                Requests.as(Format.GEOJSON, tags),
                new Request(Optional.empty(), tags.action(), List.of(), List.of(), Format.ROWS, Body.OMITTED));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_made_of_all_rows_at_once_is_refused(Request request) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(request))
                .withMessageStartingWith("only rows as JSON can be streamed, not ");
    }

    @Test
    void what_is_wrong_with_a_request_is_told_before_it_is_refused() {
        assertThatThrownBy(() -> open(request("no_such select=id"))).hasMessageContaining("PGRST205");
        assertThatThrownBy(() -> open(request("tags id=eq.abc"))).hasMessageContaining("22P02");
    }

    @Test
    void what_is_closed_gives_nothing_more() {
        RowCursor<Utf8> rows = open(request("tags select=id"));
        rows.close();
        rows.close();
        assertThatIllegalStateException().isThrownBy(rows::next).withMessage("this stream is closed");
    }

    private RowCursor<Utf8> open(Request request) {
        return shop.stream(request, new UnitOfWork(ConnectionSource.of(database), PATH));
    }

    private List<String> rows(Request request) {
        try (RowCursor<Utf8> rows = open(request);
                Stream<Utf8> left = rows.stream()) {
            return left.map(Utf8::toString).toList();
        }
    }

    private static Request request(String text) {
        int space = text.indexOf(' ');
        return Requests.read(text.substring(0, space), text.substring(space + 1).split("&"));
    }
}
