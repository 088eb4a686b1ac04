// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void aSyntaxErrorHasACaretUnderTheCharacter() {
        Outcome refused = Outcome.of("sql", "/bookings?select=id,,status");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith("error PGRST100  ").contains("\n    id,,status\n       ^\n");
    }

    @Test
    void anUnknownRelationIsNamedWithTheNearest() {
        Outcome refused = Outcome.of("sql", "/bokings");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("error PGRST205  ", "public.bokings", "  hint      ", "public.bookings");
    }

    @Test
    void anAmbiguousEmbedListsItsCandidates() {
        Outcome refused = Outcome.of("sql", "/orders?select=addresses(*)", "--fixture", "shop");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains("error PGRST201  ", "  details   orders with addresses, many-to-one", "  hint ");
    }

    @Test
    void whatPostgresRefusesIsTheAnswer() {
        Outcome refused = Outcome.of("sql", "/bookings?id=eq.abc", "--run");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("Answer  400", "\"22P02\"", "invalid input syntax for type bigint");
    }

    @Test
    void whatPostgresRefusesToPlanIsAnError() {
        Outcome refused = Outcome.of("sql", "/bookings?id=eq.abc", "--explain");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).startsWith("error 22P02  invalid input syntax for type bigint: \"abc\"");
    }

    @Test
    void anAddressThatIsNoneIsWrongUseAndNotRepeated() {
        Outcome refused = Outcome.of("sql", "/bookings", "--db-url", "mysql://me:geheim@localhost/shop");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--db-url", "jdbc:postgresql://").doesNotContain("geheim");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutThePassword() {
        Outcome refused = Outcome.of("sql", "/bookings", "--db-url", "postgresql://me:geheim@127.0.0.1:1/shop");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .startsWith("error  cannot connect to 127.0.0.1:1/shop: ")
                .doesNotContain("geheim", "Exception", "\tat ");
        assertThat(refused.err().lines()).hasSizeLessThan(5);
    }

    @Test
    void twoDatabasesAreOneTooMany() {
        Outcome refused =
                Outcome.of("sql", "/bookings", "--fixture", "shop", "--db-url", "jdbc:postgresql://127.0.0.1:1/shop");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).containsIgnoringWhitespaces("--db-url and --fixture name two databases");
    }

    @Test
    void schemasOfASampleAreWrongUse() {
        assertThat(Outcome.of("sql", "/bookings", "--schemas", "public").code()).isEqualTo(2);
    }

    @Test
    void aSampleThatDoesNotExistIsWrongUse() {
        assertThat(Outcome.of("sql", "/bookings", "--fixture", "hotel").err())
                .containsIgnoringWhitespaces("'hotel' is none of salon, shop and clinic");
    }

    @Test
    void aHeaderWithoutAColonIsWrongUse() {
        Outcome refused = Outcome.of("sql", "/bookings", "--header", "count=exact");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).containsIgnoringWhitespaces("'count=exact' is not of the form 'Name: value'");
    }

    @Test
    void aMissingRequestIsWrongUse() {
        Outcome refused = Outcome.of("sql");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("REQUEST");
    }
}
