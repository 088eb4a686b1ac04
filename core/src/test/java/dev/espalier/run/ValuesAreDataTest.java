// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Espalier;
import dev.espalier.Houses;
import dev.espalier.Requests;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.request.Operand;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Sense;
import dev.espalier.request.Request;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A value finds the row that holds it, and none other, whatever is in it. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValuesAreDataTest {

    /** Texts that mean something to SQL, to JDBC, to jOOQ, to an array, to JSON or to a URL. */
    static final List<String> NASTY = List.of(
            "'",
            "''; drop table api.tags; --",
            "\"",
            "\\",
            "\\\\\"",
            "\\'",
            "a\\nb",
            "{}",
            "{a,b}",
            "{\"a\"}",
            "a,b",
            "(a)",
            "a)",
            "null",
            "NULL",
            "$1",
            "$$",
            "?",
            "??",
            ":x",
            "{0}",
            "{fn now()}",
            "-- x",
            "/* x */",
            ";",
            "a=eq.b",
            "not.eq.x",
            "in.(a)",
            "()",
            "%_",
            "* ",
            " ",
            "  two  ",
            "\t",
            "line\nfeed\r",
            "\u0001\u001f\u007f",
            "é",
            "e\u0301",
            "Ω漢字",
            "😀👩‍👩‍👧",
            "\u202egnp",
            "\ufeff",
            "\uffff",
            "x".repeat(20_000));

    private static final Espalier SHOP = Houses.shop();

    @BeforeAll
    static void write(TestDatabase shop) throws SQLException {
        try (Connection connection = shop.connect();
                PreparedStatement insert =
                        connection.prepareStatement("insert into api.tags (id, label) values (?, ?)")) {
            for (int i = 0; i < NASTY.size(); i++) {
                insert.setInt(1, 100 + i);
                insert.setString(2, NASTY.get(i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    void equal_on_the_wire(String value, TestDatabase shop) {
        assertFinds(shop, value, Requests.read("tags", "select=id", "label=eq." + value));
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    void equal_by_a_call(String value, TestDatabase shop) {
        assertFinds(shop, value, called("label", "eq", new Operand.One(value)));
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    void in_a_list_of_the_wire_when_quoted(String value, TestDatabase shop) {
        assertFinds(shop, value, Requests.read("tags", "select=id", "label=in.(" + quoted(value) + ",\"no such\")"));
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    void in_a_list_of_a_call(String value, TestDatabase shop) {
        assertFinds(shop, value, called("label", "in", new Operand.Many(List.of("no such", value))));
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    void in_a_logic_tree_when_quoted(String value, TestDatabase shop) {
        assertFinds(shop, value, Requests.read("tags", "select=id", "or=(label.eq." + quoted(value) + ",id.eq.-1)"));
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    void like_itself_when_its_wildcards_are_escaped(String value, TestDatabase shop) {
        String pattern = value.replaceAll("[\\\\%_]", "\\\\$0");
        Request request = called("label", "like", new Operand.One(pattern));
        if (value.indexOf('*') < 0) {
            assertFinds(shop, value, request);
        } else {
            // An asterisk always stands for any text, which is the guest's rule.
            assertThat(Houses.body(SHOP, shop.dataSource(), request)).contains("\"id\":" + idOf(value));
        }
    }

    @Test
    void all_of_them_in_one_list(TestDatabase shop) {
        String all = IntStream.range(0, NASTY.size())
                .mapToObj(i -> "{\"id\":" + (100 + i) + "}")
                .collect(Collectors.joining(", \n ", "[", "]"));
        Request wire = Requests.read(
                "tags",
                "select=id",
                "order=id",
                "label=in.(" + NASTY.stream().map(ValuesAreDataTest::quoted).collect(Collectors.joining(",")) + ")");
        assertThat(Houses.body(SHOP, shop.dataSource(), wire)).isEqualTo(all);
    }

    @Test
    void an_array_reads_back_what_was_written(TestDatabase shop) throws SQLException {
        try (Connection connection = shop.connect();
                PreparedStatement select = connection.prepareStatement("select ?::text[]")) {
            select.setObject(1, ArrayText.of(NASTY), Types.OTHER);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                assertThat(Arrays.asList((String[]) row.getArray(1).getArray())).isEqualTo(NASTY);
            }
        }
    }

    @Test
    void a_list_of_nothing_or_of_one_empty_text_finds_nothing(TestDatabase shop) {
        for (Request request : List.of(
                Requests.read("tags", "label=in.()"),
                Requests.read("tags", "label=in.(\"\")"),
                called("label", "in", new Operand.Many(List.of())))) {
            assertThat(Houses.body(SHOP, shop.dataSource(), request)).isEqualTo("[]");
        }
    }

    private static Request called(String column, String operator, Operand operand) {
        return Requests.called(
                "tags",
                new Parameter.Text("select", "id"),
                new Parameter.Comparison(column, Sense.PLAIN, operator, "", operand));
    }

    private static void assertFinds(TestDatabase shop, String value, Request request) {
        assertThat(Houses.body(SHOP, shop.dataSource(), request)).isEqualTo("[{\"id\":" + idOf(value) + "}]");
    }

    private static int idOf(String value) {
        return 100 + NASTY.indexOf(value);
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
