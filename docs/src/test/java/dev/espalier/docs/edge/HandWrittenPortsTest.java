// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.json.JsonLiteral;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The SQL of ports that went wrong gives what the page says, which is not what the case says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandWrittenPortsTest {

    private static final String ANSWERS = "answers ";

    private final List<WrongPort> ports =
            EdgeCasePage.named("hand-written-ports.md").wrongPorts();

    @Test
    void each_gives_what_the_page_says() throws SQLException {
        assertThat(ports).hasSizeGreaterThan(8);
        for (WrongPort port : ports) {
            assertThat(whole(port.given())).as(port.sql()).isEqualTo(whole(port.told()));
        }
    }

    /** JSON without white space; anything else as it is. */
    private static String whole(String outcome) {
        return outcome.startsWith(ANSWERS)
                ? JsonLiteral.parse(outcome.substring(ANSWERS.length())).compact()
                : outcome;
    }

    @Test
    void none_gives_what_the_case_says() {
        assertThat(ports).allSatisfy(port -> assertThat(whole(port.told())).isNotEqualTo(recorded(port)));
    }

    private static String recorded(WrongPort port) {
        Body body = port.golden().answer().body();
        return body instanceof Body.Json json ? json.value().compact() : "";
    }
}
