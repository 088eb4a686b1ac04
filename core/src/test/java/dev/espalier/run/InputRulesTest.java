// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Espalier;
import dev.espalier.Houses;
import dev.espalier.Requests;
import dev.espalier.error.Problem;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.schema.Relation;
import dev.espalier.schema.RelationName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value is read by the rules of its column's type: what the type does not take is told, never an empty list. */
@EspalierDatabase(Fixture.SHOP)
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InputRulesTest {

    private static final Espalier SHOP = Houses.shop();

    /** Each statement is a transaction of its own, so that none suffers from another's failure. */
    private final Connection connection;

    InputRulesTest(TestDatabase shop) throws SQLException {
        connection = shop.connect();
    }

    @AfterAll
    void disconnect() throws SQLException {
        connection.close();
    }

    @ParameterizedTest(name = "{0}.{1} refuses abc with {2}")
    @CsvSource(textBlock = """
            customers, id,            22P02
            customers, big,           22P02
            customers, small,         22P02
            customers, balance,       22P02
            customers, score,         22P02
            customers, rank,          22P02
            customers, uid,           22P02
            customers, active,        22P02
            customers, born,          22007
            customers, wakes_at,      22007
            customers, joined_at,     22007
            customers, local_joined,  22007
            customers, patience,      22007
            customers, tags,          22P02
            customers, lucky,         22P02
            customers, profile,       22P02
            customers, ip,            22P02
            orders,    status,        22P02
            orders,    meta,          22P02
            products,  released,      22P02
            products,  sizes,         22P02
            products,  available,     22P02
            type_zoo,  a_int8range,   22P02
            type_zoo,  a_multirange,  22P02
            type_zoo,  a_bit,         22P02
            type_zoo,  a_macaddr,     22P02
            type_zoo,  a_oid,         22P02
            type_zoo,  a_cidr,        22P02
            type_zoo,  uuids,         22P02
            type_zoo,  docs,          22P02
            type_zoo,  a_date,        22007
            type_zoo,  a_timestamp,   22007
            type_zoo,  a_interval,    22007
            """)
    void what_no_type_but_text_takes_is_refused(String relation, String column, String code) {
        for (String filter : new String[] {"eq.abc", "neq.abc", "gt.abc", "not.lte.abc", "in.(abc)", "in.(1,abc,2)"}) {
            if (!filter.contains("in.") || !column.matches("tags|lucky|uuids|docs")) {
                assertThat(refusal(relation, column, filter)).as(filter).isEqualTo(code);
            }
        }
        assertThat(refusal(relation, "or", "(" + column + ".eq.abc," + column + ".is.null)"))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "1", "{1}", "null", "2025-01-01", "[1,2)", "'", "{\"a\":1}", "true"})
    void every_column_takes_and_refuses_what_it_takes_and_refuses_in_a_literal(String value) throws SQLException {
        Map<String, String> ours = new TreeMap<>();
        Map<String, String> theirs = new TreeMap<>();
        for (String relation : new String[] {"customers", "products", "type_zoo", "orders"}) {
            for (Relation.Column column : columns(relation)) {
                String place = relation + "." + column.name();
                ours.put(place, outcome(relation, column.name(), value));
                theirs.put(place, literalOutcome(relation, column.name(), value));
            }
        }
        assertThat(theirs).hasSizeGreaterThan(75);
        assertThat(ours).isEqualTo(theirs);
    }

    @Test
    void a_number_past_its_type_is_refused() {
        assertThat(refusal("customers", "id", "eq.2147483648")).isEqualTo("22003");
        assertThat(refusal("customers", "small", "eq.40000")).isEqualTo("22003");
        assertThat(refusal("customers", "id", "in.(99999999999999999999)")).isEqualTo("22003");
    }

    @Test
    void the_message_is_postgresqls_own() {
        Problem problem =
                Houses.problem(SHOP, Houses.on(connection), Requests.read("customers", "select=id", "id=eq.abc"));
        assertThat(problem.message()).isEqualTo("invalid input syntax for type integer: \"abc\"");
    }

    private static Iterable<Relation.Column> columns(String relation) {
        return Houses.SHOP
                .relation(new RelationName("api", relation))
                .orElseThrow()
                .columns();
    }

    private String refusal(String relation, String column, String filter) {
        return Houses.problem(
                        SHOP,
                        Houses.on(connection),
                        Requests.read(relation, "select=count:" + anyColumn(relation), column + "=" + filter))
                .code();
    }

    private static String anyColumn(String relation) {
        return relation.equals("products") ? "sku" : "id";
    }

    /** The number of rows that are found, or the SQLSTATE and the message. */
    private String outcome(String relation, String column, String value) {
        try {
            return SHOP.run(
                                    Requests.read(
                                            relation, "select=" + anyColumn(relation), '"' + column + "\"=eq." + value),
                                    Houses.on(connection))
                            .rows()
                    + " rows";
        } catch (dev.espalier.error.QueryException e) {
            return e.problem().code() + " " + e.problem().message();
        }
    }

    private String literalOutcome(String relation, String column, String value) throws SQLException {
        String literal = "'" + value.replace("'", "''") + "'";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from api." + relation + " where \"" + column + "\" = " + literal)) {
            row.next();
            return row.getLong(1) + " rows";
        } catch (org.postgresql.util.PSQLException e) {
            return e.getSQLState() + " "
                    + java.util.Objects.requireNonNull(e.getServerErrorMessage())
                            .getMessage();
        }
    }
}
