// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.limits.Limits;
import dev.espalier.query.Filter;
import dev.espalier.query.NativeSql;
import dev.espalier.request.Parameter;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.request.Request.Format;
import dev.espalier.run.Result;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.Settings;
import dev.espalier.session.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition that the program has written in SQL holds for the root, wherever the root stands. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NativeTest {

    private static final Parameter TO_TWO = own("\"api\".\"customers\".\"id\" <= cast(", " as int)", "2");

    private static Espalier shop = Houses.shop();

    @BeforeAll
    static void read(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            shop = new Espalier(
                    CatalogReader.read(connection, List.of("api")),
                    Limits.defaults().withMaxRows(100));
        }
    }

    private static Parameter own(String before, String after, String bind) {
        return new Parameter.Native(List.of(before, after), List.of(bind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select=id",
                "select=id,customers(id)",
                "select=id,orders(id,order_items(*))",
                "select=id,orders!inner(id)",
                "select=id,countries!inner(name)&countries.name=not.is.null",
                "select=id,...countries(country:name)",
                "select=id,...orders(number)",
                "select=id,orders()&orders=not.is.null",
                "select=id,open_orders(id)",
                "select=id&order=id.desc&limit=5",
                "select=id&or=(id.eq.1,id.eq.2,id.eq.3)",
            })
    void the_root_is_called_as_it_is_whatever_stands_beside_it(String text, TestDatabase database) {
        Request all = Requests.read("customers", text.split("&"));
        Request two = with(all, TO_TWO);
        Request same = with(all, new Parameter.Text("id", "lte.2"));
        for (String count : List.of("exact", "planned", "estimated", "none")) {
            Result found = run(counting(two, count), database);
            Result expected = run(counting(same, count), database);
            assertThat(found.body()).isEqualTo(expected.body());
            if (!count.equals("planned")) {
                assertThat(found.total()).isEqualTo(expected.total());
            }
            assertThat(found.rows()).isLessThan(run(all, database).rows());
        }
    }

    @ParameterizedTest
    @CsvSource({"ROWS,OMITTED", "CSV,SENT", "ROWS_WITHOUT_NULLS,SENT"})
    void whatever_is_made_of_the_rows(Format format, Body body, TestDatabase database) {
        Request request = with(Requests.read("customers", "select=id"), TO_TWO);
        Request asked = new Request(
                request.schema(), request.action(), request.parameters(), request.preferences(), format, body);
        assertThat(run(asked, database).rows()).isEqualTo(2);
    }

    @Test
    void several_hold_together_with_filters_and_each_by_itself(TestDatabase database) {
        Parameter either = own("\"id\" = 1 or \"id\" = cast(", " as int)", "2");
        Request request = Requests.read("customers", "select=id", "id=neq.1");
        assertThat(run(with(request, either, TO_TWO), database).body()).hasValue("[{\"id\":2}]");
        assertThat(run(with(request, TO_TWO, either), database).body()).hasValue("[{\"id\":2}]");
    }

    @Test
    void literals_stay_as_they_are(TestDatabase database) {
        Parameter lines = new Parameter.Native(
                List.of("'a\n  b?' || '\u00e9{0}:x' = concat('a', chr(10), '  b?', '\u00e9{0}:x') and \"id\" = 1"),
                List.of());
        Request request = with(counting(Requests.read("customers", "select=id"), "exact"), lines);
        assertThat(run(request, database).body()).hasValue("[{\"id\":1}]");
    }

    @Test
    void what_a_function_gives_is_called_by_its_type(TestDatabase database) {
        Parameter ada = own("\"customers\".\"first_name\" = cast(", " as text)", "Ada");
        Request call = with(
                Writes.get("find_customers").where("pattern=%", "select=id").request(), ada);
        Result result = run(counting(call, "exact"), database);
        assertThat(result.body()).hasValue("[{\"id\":1}]");
        assertThat(result.total()).isEqualTo(OptionalLong.of(1));
        Parameter big = own("\"pgrst_scalar\" > cast(", " as int)", "2");
        assertThat(run(with(Writes.get("digits").where("n=3").request(), big), database)
                        .body())
                .hasValue("[3]");
    }

    @Test
    void updates_and_deletes_keep_to_it(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            DSL.using(connection, SQLDialect.POSTGRES)
                    .execute("insert into api.tags (id, label) values (801, 'a'), (802, 'b')");
        }
        Parameter a = own("\"api\".\"tags\".\"id\" > 800 and \"api\".\"tags\".\"label\" = cast(", " as text)", "a");
        Parameter rest = own("\"api\".\"tags\".\"id\" > cast(", " as int)", "800");
        assertThat(run(
                                with(
                                        Writes.update("tags", "{'label': 'c'}")
                                                .returning("id")
                                                .request(),
                                        a),
                                database)
                        .body())
                .hasValue("[{\"id\":801}]");
        assertThat(run(with(Writes.delete("tags").returning("id").request(), a), database)
                        .body())
                .hasValue("[]");
        assertThat(run(with(Writes.delete("tags").request(), rest), database).rows())
                .isEqualTo(2);
    }

    @Test
    void a_row_that_is_new_cannot_be_chosen(TestDatabase database) {
        Request insert = with(Writes.insert("tags", "{'id': 1}").request(), TO_TWO);
        assertThat(Houses.problem(shop, work(database), insert).code()).isEqualTo("ESP004");
        Request put = with(Writes.put("tags", "{'id': 1}").where("id=eq.1").request(), TO_TWO);
        assertThat(Houses.problem(shop, work(database), put).code()).isEqualTo("PGRST105");
    }

    @Test
    void the_query_that_is_handed_out_has_it_with_its_value(TestDatabase database) throws SQLException {
        var select = shop.select(with(Requests.read("customers", "select=id", "order=id"), TO_TWO));
        assertThat(select.getBindValues()).isEqualTo(List.of("2"));
        try (Connection connection = database.connect()) {
            assertThat(DSL.using(connection, SQLDialect.POSTGRES).fetch(select).getValues("id", Integer.class))
                    .containsExactly(1, 2);
        }
    }

    @Test
    void its_text_is_shape_and_its_binds_are_values() {
        Request request = Requests.read("customers", "select=id");
        var two = shop.translate(with(request, TO_TWO));
        var three = shop.translate(with(request, own("\"api\".\"customers\".\"id\" <= cast(", " as int)", "3")));
        assertThat(two.compiled()).isSameAs(three.compiled());
        assertThat(three.binds()).containsExactly("3");
        assertThat(shop.translate(with(request, own("\"id\" <= cast(", " as int)", "3")))
                        .compiled())
                .isNotEqualTo(three.compiled());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000", "\ud83d"})
    void nul_and_half_a_character_are_refused_in_it(String text) {
        Request request = Requests.read("customers");
        for (Parameter bad : List.of(own("\"id\"::text = ", "", text), own(text, "", "1"))) {
            assertThatThrownBy(() -> shop.translate(with(request, bad))).hasMessageContaining("22021");
        }
    }

    @Test
    void pieces_are_one_more_than_binds() {
        assertThatThrownBy(() -> new Parameter.Native(List.of("a"), List.of("1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_in_core_makes_one_of_anything_but_the_parameter() {
        noClasses()
                .should()
                .callConstructorWhere(target(owner(JavaClass.Predicates.type(Parameter.Native.class))))
                .check(CoreClasses.all());
        for (Class<?> made : List.of(Filter.Native.class, NativeSql.class)) {
            noClasses()
                    .that()
                    .haveNameNotMatching("dev\\.espalier\\.parse\\.FilterParser")
                    .should()
                    .callConstructorWhere(target(owner(JavaClass.Predicates.type(made))))
                    .check(CoreClasses.all());
        }
    }

    private static Result run(Request request, TestDatabase database) {
        return shop.run(request, work(database));
    }

    private static UnitOfWork work(TestDatabase database) {
        return new UnitOfWork(
                ConnectionSource.of(database.dataSource()), Settings.none().with("search_path", "api"));
    }

    private static Request with(Request request, Parameter... more) {
        List<Parameter> all = new ArrayList<>(request.parameters());
        all.addAll(List.of(more));
        return new Request(
                request.schema(), request.action(), all, request.preferences(), request.format(), request.body());
    }

    private static Request counting(Request request, String count) {
        List<Preference> all = new ArrayList<>(request.preferences());
        all.add(new Preference("count", count));
        return request.preferring(all);
    }
}
