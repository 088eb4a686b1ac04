// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @Test
    void helpNamesEverySubcommandAndAnExample() {
        Outcome help = Outcome.of("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("\n  try  ", "\n  sql  ", "espalier sql '/bookings?select=*,clients(name)");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void helpOfSqlNamesEveryOptionAndAnExample() {
        Outcome help = Outcome.of("sql", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains(
                        "--run",
                        "--explain",
                        "--analyze",
                        "--json",
                        "--method",
                        "--header",
                        "--body",
                        "--fixture",
                        "--db-url")
                .contains("GET, HEAD, POST, PATCH, PUT, DELETE")
                .contains("--schemas", "espalier sql '/clients?select=name,phone&limit=3' --run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"espalier", "try", "sql", "serve", "generate", "audit", "port", "compare", "record"})
    void helpFitsIntoEightyColumns(String command) {
        Outcome help = command.equals("espalier") ? Outcome.of("--help") : Outcome.of(command, "--help");
        assertThat(help.out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void helpOfServeNamesWhatGoesOnAroundAStatement() {
        assertThat(Outcome.of("serve", "--help").out())
                .contains("--pre-request", "--tx-end", "--max-body")
                .contains("commit-allow-override", "rollback-allow-override")
                .doesNotContain("not served", "not yet");
    }

    @Test
    void helpOfAuditNamesSchemasReportsTheBaselineAndTheExitCodes() {
        assertThat(Outcome.of("audit", "--help").out())
                .contains("--schema-resource", "--migrations", "--exclude", "--json", "--sarif", "--html")
                .contains("--baseline", "--write-baseline", "--fail-on", "1   something that it names was");
    }

    @Test
    void helpOfGenerateNamesWhereFromWhereToAndTheExitCodesOfACheck() {
        assertThat(Outcome.of("generate", "--help").out())
                .contains(
                        "--db-url", "--migrations", "--fixture", "--schemas", "--package", "--directory", "--resources")
                .contains("--check", "with --check, something differs", "src/main/java");
    }

    @Test
    void versionSaysWhichEspalierAndWhichJava() {
        Outcome version = Outcome.of("--version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).startsWith("espalier ").contains("Java " + Runtime.version());
    }

    @Test
    void nothingToDoIsWrongUse() {
        Outcome nothing = Outcome.of();
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).contains("espalier [-hV] COMMAND");
    }

    @Test
    void anUnknownSubcommandIsWrongUseAndTheNearestIsNamed() {
        Outcome unknown = Outcome.of("sqk");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("'sqk'", "Did you mean: espalier sql?", "See espalier --help");
    }

    @Test
    void anUnknownOptionIsWrongUse() {
        Outcome unknown = Outcome.of("sql", "/bookings", "--explian");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("--explian", "--explain", "See espalier sql --help");
        assertThat(unknown.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--pool-size, 0", "--pool-size, -3", "--max-body, 0", "--port, -1", "--port, 70000"})
    void aNumberThatServeCannotUseIsWrongUse(String option, String number) {
        Outcome refused = Outcome.of("serve", "--db-url", "postgresql://nobody@localhost/none", option, number);
        assertThat(refused.err()).contains(option + " must be ", "not " + number);
        assertThat(refused.code()).isEqualTo(2);
    }

    @Test
    void serveIsToldOneDatabase() {
        assertThat(Outcome.of("serve").err()).contains("name the database: --db-url=URL or --fixture=NAME");
        Outcome two = Outcome.of("serve", "--db-url", "postgresql://nobody@localhost/none", "--fixture", "salon");
        assertThat(two.err()).contains("--db-url and --fixture name two databases");
        assertThat(two.code()).isEqualTo(2);
        assertThat(Outcome.of("serve", "--fixture", "shop", "--schemas", "api").err())
                .contains("--schemas goes with --db-url");
    }
}
