// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.json.JsonLiteral;
import org.junit.jupiter.api.Test;

class PrettyJsonTest {

    private static final JsonLiteral ROWS =
            JsonLiteral.parse("[{\"id\":1,\"cost\":1.50,\"tags\":[]},{\"id\":2,\"cost\":1e-7,\"tags\":[\"a\",\"b\"]}]");

    @Test
    void what_is_short_stands_on_one_line_with_every_digit() {
        assertThat(new PrettyJson(100).text(ROWS))
                .isEqualTo(
                        "[{\"id\": 1, \"cost\": 1.50, \"tags\": []}, {\"id\": 2, \"cost\": 1e-7, \"tags\": [\"a\", \"b\"]}]");
    }

    @Test
    void what_is_not_has_a_line_for_each_part() {
        assertThat(new PrettyJson(40).text(ROWS)).isEqualTo("""
                [
                  {"id": 1, "cost": 1.50, "tags": []},
                  {
                    "id": 2,
                    "cost": 1e-7,
                    "tags": ["a", "b"]
                  }
                ]""");
    }

    @Test
    void a_file_has_a_line_for_each_part_and_ends_its_last_line() {
        assertThat(new PrettyJson(100).file(JsonLiteral.parse("{\"a\":[1],\"b\":{}}")))
                .isEqualTo("{\n  \"a\": [1],\n  \"b\": {}\n}\n");
        assertThat(new PrettyJson(100).file(JsonLiteral.parse("[]"))).isEqualTo("[]\n");
    }
}
