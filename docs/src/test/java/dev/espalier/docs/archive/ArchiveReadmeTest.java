// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.Source;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README for porters says is so. */
class ArchiveReadmeTest {

    private static final Pattern CASE = Pattern.compile("`(cases/[^`<]+)`");

    private final String readme = Archives.file("README.md").text();

    @Test
    void the_ten_cases_to_begin_with_are_there() {
        List<String> named = CASE.matcher(readme)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(named)
                .hasSize(10)
                .allSatisfy(path -> assertThat(Archives.file(path)).isNotNull());
    }

    @Test
    void the_configuration_is_that_of_the_index() {
        JsonObject index =
                (JsonObject) JsonLiteral.parse(Archives.file("index.json").text());
        JsonObject server = (JsonObject) index.member("server").orElseThrow();
        assertThat(readme)
                .contains("db-anon-role = "
                        + server.member("anonymousRole").orElseThrow().compact())
                .contains("db-tx-end = "
                        + server.member("transactionEnd").orElseThrow().compact())
                .contains("jwt-secret = "
                        + server.member("jwtSecret").orElseThrow().compact())
                .contains("db-aggregates-enabled = "
                        + server.member("aggregates").orElseThrow().compact())
                .contains("db-plan-enabled = "
                        + server.member("plans").orElseThrow().compact())
                .contains("`" + String.join(", ", Fixture.SHOP.schemas()) + "`");
        assertThat(((JsonArray) index.member("databases").orElseThrow()).elements())
                .extracting(database ->
                        ((JsonText) ((JsonObject) database).member("name").orElseThrow()).value())
                .containsExactly("salon", "shop", "clinic");
    }

    @Test
    void all_of_the_clinic_is_derived_and_of_the_others_a_few_cases() {
        assertThat(derived("clinic")).isEqualTo(Corpus.load().cases("clinic").size());
        assertThat(derived("salon") + derived("shop")).isBetween(1L, 9L);
    }

    private static long derived(String database) {
        return Corpus.load().cases(database).stream()
                .filter(one -> one.answer().source() instanceof Source.Derived)
                .count();
    }

    @Test
    void the_format_is_the_version_that_the_schema_is_for() {
        assertThat(Archives.file("index.json").text()).contains("\"format\": \"1.0\"");
        assertThat(Archives.file("schema/index.schema.json").text()).contains("^1\\\\.[0-9]+$");
    }
}
