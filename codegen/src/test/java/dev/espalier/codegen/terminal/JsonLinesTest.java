// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.json.JsonLiteral;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static final String BOOKING =
            "{\"id\":24,\"price\":2000.00,\"clients\":{\"name\":\"Анна\",\"email\":null},\"\":[true,[]]}";

    @Test
    void whatFitsStandsOnOneLine() {
        assertThat(JsonLines.of(JsonLiteral.parse(BOOKING), Palette.PLAIN, 90))
                .containsExactly(
                        "{\"id\": 24, \"price\": 2000.00, \"clients\": {\"name\": \"Анна\", \"email\": null}, \"\": [true, []]}");
    }

    @Test
    void whatDoesNotTakesALineForEachMember() {
        assertThat(JsonLines.of(JsonLiteral.parse("[" + BOOKING + ",1e400]"), Palette.PLAIN, 44))
                .containsExactly(
                        "[",
                        "  {",
                        "    \"id\": 24,",
                        "    \"price\": 2000.00,",
                        "    \"clients\": {",
                        "      \"name\": \"Анна\",",
                        "      \"email\": null",
                        "    },",
                        "    \"\": [true, []]",
                        "  },",
                        "  1e400",
                        "]");
    }

    @Test
    void linesMeanWhatTheValueMeans() {
        JsonLiteral value = JsonLiteral.parse("[" + BOOKING + ",{\"a\\u001b\":\"\\u202e\"}]");
        String text = String.join("\n", JsonLines.of(value, Palette.PLAIN, 20));
        assertThat(JsonLiteral.parse(text)).isEqualTo(value);
        assertThat(text).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void coloursDoNotChangeTheLayout() {
        JsonLiteral value = JsonLiteral.parse(BOOKING);
        assertThat(JsonLines.of(value, Palette.COLOURED, 44).stream()
                        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                        .toList())
                .isEqualTo(JsonLines.of(value, Palette.PLAIN, 44));
    }
}
