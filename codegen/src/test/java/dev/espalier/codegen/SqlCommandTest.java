// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import org.junit.jupiter.api.Test;

class SqlCommandTest {

    private static final String CONFIRMED = "/bookings?select=*,clients(name)&status=eq.confirmed";

    @Test
    void aRequestIsShownAsSqlAndBinds() {
        Outcome shown = Outcome.of("sql", CONFIRMED);
        assertThat(shown.code()).isZero();
        assertThat(shown.out())
                .contains("from \"public\".\"bookings\"", "\"status\" = ?", "\n   1  confirmed ")
                .doesNotContain("Answer", "Plan");
        assertThat(shown.err()).isEmpty();
    }

    @Test
    void aWholeAddressIsTakenAsItsPath() {
        String address = "https://project.example/rest/v1" + CONFIRMED;
        assertThat(Outcome.of("sql", address)).isEqualTo(Outcome.of("sql", CONFIRMED));
    }

    @Test
    void aValueThatATerminalWouldObeyIsShown() {
        assertThat(Outcome.of("sql", "/clients?name=eq.%1b[2J").out())
                .contains("\\u001b[2J")
                .doesNotContain("\u001b");
    }

    @Test
    void runShowsTheAnswerWithItsNumbersAsTheyAre() {
        Outcome run = Outcome.of("sql", "/services?select=id,cost&id=eq.12", "--run");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Answer  200  content-range 0-0/*", "[{\"id\": 12, \"cost\": 2000.00}]");
    }

    @Test
    void aHeaderCountsAndHeadLeavesTheBodyOut() {
        Outcome counted = Outcome.of(
                "sql", "/clients?company_id=eq.500001", "--method", "HEAD", "--header", "Prefer: count=exact", "--run");
        assertThat(counted.code()).isZero();
        assertThat(counted.out()).contains("content-range 0-1298/1299", "no body");
    }

    @Test
    void explainShowsThePlanOfTheStatementWithItsBinds() {
        Outcome plan = Outcome.of("sql", CONFIRMED, "--explain");
        assertThat(plan.code()).isZero();
        assertThat(plan.out()).contains("Plan", "(cost=", "'confirmed'").doesNotContain("actual time");
    }

    @Test
    void analyzeShowsWhatRunningTook() {
        assertThat(Outcome.of("sql", CONFIRMED, "--analyze").out()).contains("Plan", "actual time", "Execution Time");
    }

    @Test
    void jsonHasAllOfIt() {
        Outcome json = Outcome.of("sql", "/services?select=id,cost&id=eq.12", "--json", "--run", "--explain");
        assertThat(((JsonObject) JsonLiteral.parse(json.out())).members())
                .containsOnlyKeys("sql", "binds", "plan", "answer");
        assertThat(at(json, "binds")).isEqualTo(JsonLiteral.parse("[\"12\"]"));
        assertThat(at(json, "answer", "status")).isEqualTo(JsonLiteral.parse("200"));
        assertThat(at(json, "answer", "body")).isEqualTo(JsonLiteral.parse("[{\"id\":12,\"cost\":2000.00}]"));
    }

    @Test
    void jsonHasTheReasonOfARefusalToo() {
        Outcome json = Outcome.of("sql", "/bokings", "--json");
        assertThat(json.code()).isEqualTo(1);
        assertThat(at(json, "answer", "status")).isEqualTo(JsonLiteral.parse("404"));
        assertThat(at(json, "answer", "body", "code")).isEqualTo(new JsonText("PGRST205"));
        assertThat(json.err()).contains("PGRST205");
    }

    @Test
    void jsonSaysWhenADatabaseDoesNotAnswer() {
        Outcome json = Outcome.of("sql", "/bookings", "--json", "--db-url", "jdbc:postgresql://127.0.0.1:1/shop");
        assertThat(json.code()).isEqualTo(1);
        assertThat(at(json, "error").compact()).contains("cannot connect to 127.0.0.1:1/shop");
    }

    private static JsonLiteral at(Outcome json, String... names) {
        JsonLiteral value = JsonLiteral.parse(json.out());
        for (String name : names) {
            value = ((JsonObject) value).member(name).orElseThrow();
        }
        return value;
    }

    @Test
    void theShopIsASampleToo() {
        assertThat(Outcome.of("sql", "/orders?select=id&limit=1", "--fixture", "shop")
                        .out())
                .contains("from \"api\".\"orders\"");
    }

    @Test
    void aDatabaseOfTheUsersHasItsSchemaReadFromIt() {
        String url = Databases.shared(Fixture.SALON).jdbcUrl();
        Outcome live = Outcome.of("sql", CONFIRMED, "--db-url", url, "--run");
        assertThat(live.err()).isEmpty();
        assertThat(live).isEqualTo(Outcome.of("sql", CONFIRMED, "--run"));
    }

    @Test
    void exposedSchemasAreNamedInTheirOrder() {
        String url = Databases.shared(Fixture.SHOP).jdbcUrl();
        Outcome live = Outcome.of("sql", "/orders?select=id&limit=1", "--db-url", url, "--schemas", "api,api_v2");
        assertThat(live).isEqualTo(Outcome.of("sql", "/orders?select=id&limit=1", "--fixture", "shop"));
    }

    @Test
    void aTerminalGetsColours() {
        assertThat(Outcome.coloured("sql", CONFIRMED).out()).contains("\u001b[34mselect\u001b[0m");
    }
}
