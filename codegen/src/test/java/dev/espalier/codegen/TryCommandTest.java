// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.trial.ProductionQuery;
import dev.espalier.fixtures.corpus.Origin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class TryCommandTest {

    private final Outcome walk = Outcome.of("try");

    @BeforeAll
    void itWorks() {
        assertThat(walk.code()).as(walk.err()).isZero();
    }

    @Test
    void theChainIsShownInBothLanguages() {
        Origin.Chain chain = ProductionQuery.texts();
        assertThat(walk.out())
                .contains(chain.javascript().indent(2), chain.java().indent(2));
    }

    @Test
    void theSqlIsShownWithItsBinds() {
        assertThat(walk.out())
                .contains("left outer join lateral", "   1  500001 ", "   4  {\"confirmed\",\"pending\"} ");
    }

    @Test
    void theRowsAreShown() {
        assertThat(walk.out())
                .contains("clients.name", "Виктория O'Brien", "Алексей Й.")
                .contains("\"services\": {\"cost\": 2000.00, \"title\": \"Педикюр №12\", \"duration\": 45}")
                .contains("10 rows, status 200, content-range 0-9/*");
    }

    @Test
    void theNextStepsAreNamed() {
        assertThat(walk.out()).contains("espalier.jar sql", "README.md");
    }
}
