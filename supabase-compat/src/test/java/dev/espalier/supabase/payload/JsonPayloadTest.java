// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.payload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.request.Payload;
import dev.espalier.request.Payload.Grouping;
import dev.espalier.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JsonPayloadTest {

    private static final Payload NO_JSON = new Payload.Refused("Empty or invalid json");
    private static final Payload UNEQUAL = new Payload.Refused("All object keys must match");

    private static Payload rows(String json) {
        return JsonPayload.rows(Utf8.of(json));
    }

    private static Payload bytes(int... octets) {
        byte[] bytes = new byte[octets.length];
        for (int i = 0; i < octets.length; i++) {
            bytes[i] = (byte) octets[i];
        }
        return JsonPayload.rows(Utf8.of(bytes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | ONE |",
                " {\"b\": 1.50, \"a\": [1, {\"x\": null}]} | ONE | a,b",
                "{\"a\": 1, \"a\": 2} | ONE | a",
                "{\"ключ\": \"\\ud83d\\ude4f\", \"\\u0061\": \"\\u0000\"} | ONE | a,ключ",
                "[{}] | MANY |",
                "[{\"a\": 1, \"b\": 2}, {\"b\": {\"c\": 1}, \"a\": []}] | MANY | a,b",
                "[{\"a\": 1, \"a\": 2, \"b\": 3}, {\"b\": 1, \"a\": 2}, {\"a\": 1, \"b\": 1, \"b\": 2}] | MANY | a,b",
                "[{\"a\": 1, \"b\": 1}, {\"a\": 1, \"a\": 1, \"b\": 1}] | MANY | a,b",
            })
    void the_text_stays_and_its_keys_are_told(String json, Grouping grouping, String keys) {
        List<String> names = keys == null ? List.of() : List.of(keys.split(","));
        assertThat(rows(json)).isEqualTo(new Payload.Rows(Utf8.of(json), grouping, names));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", " [ ] ", "null", "1.50", "\"text\"", "true"})
    void what_has_no_object_has_no_row(String json) {
        assertThat(rows(json)).isEqualTo(new Payload.Rows(Utf8.of("[]"), Grouping.MANY, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]",
                "[1, {\"a\": 2}]",
                "[{\"a\": 1}, 2]",
                "[{\"a\": 1}, [{\"a\": 1}]]",
                "[{\"a\": 1}, {}]",
                "[{}, {\"a\": 1}]",
                "[{\"a\": 1}, {\"a\": 1, \"b\": 2}]",
                "[{\"a\": 1, \"b\": 2}, {\"a\": 1}]",
                "[{\"a\": 1, \"b\": 2}, {\"a\": 1, \"a\": 2}]",
                "[{\"a\": 1, \"b\": 2}, {\"b\": 1, \"b\": 2, \"c\": 3}]",
            })
    void all_rows_have_the_same_keys(String json) {
        assertThat(rows(json)).isEqualTo(UNEQUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "{",
                "{\"a\": 1",
                "{\"a\": 1,}",
                "{\"a\" 1}",
                "{a: 1}",
                "{'a': 1}",
                "{\"a\": 01}",
                "{\"a\": NaN}",
                "{\"a\": 1} x",
                "{\"a\": 1} {}",
                "[{\"a\": 1}",
                "[{\"a\": 1},]",
                "[1, 2",
                "[{\"a\": 1}, {\"b\": 1}, ",
                "[{\"a\": 1}, {\"b\": 1}] 1",
                "{\"a\": \"\n\"}",
                "// no\n{}",
                "\u0000{}",
            })
    void what_is_no_JSON_is_told_before_anything_else(String json) {
        assertThat(rows(json)).isEqualTo(NO_JSON);
    }

    @Test
    void text_is_UTF_8_without_a_mark_in_front() {
        assertThat(JsonPayload.rows(Utf8.of("{\"a\": 1}".getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(NO_JSON);
        assertThat(bytes(0xef, 0xbb, 0xbf, '{', '}')).isEqualTo(NO_JSON);
        assertThat(bytes('{', '"', 'a', '"', ':', '"', 0xff, '"', '}')).isEqualTo(NO_JSON);
        assertThat(bytes('{', '"', 0xc3, '"', ':', '1', '}')).isEqualTo(NO_JSON);
    }

    @Test
    void what_PostgreSQL_takes_is_not_too_long_and_not_too_deep() {
        String deep = "[".repeat(50_000) + "]".repeat(50_000);
        String number = "9".repeat(140_000);
        String name = "n".repeat(100_000);
        String json =
                "{\"a\": " + deep + ", \"" + name + "\": " + number + ", \"z\": \"" + "x".repeat(30_000_000) + "\"}";
        assertThat(rows(json)).isEqualTo(new Payload.Rows(Utf8.of(json), Grouping.ONE, List.of("a", name, "z")));
    }

    @Test
    void a_million_levels_are_too_deep_and_it_is_said_so() {
        assertThat(rows("{\"a\": " + "[".repeat(1_000_000)))
                .isEqualTo(new Payload.Refused("The json is nested deeper than 100000 levels"));
        assertThat(rows("[".repeat(1_000_000)))
                .isEqualTo(new Payload.Refused("The json is nested deeper than 100000 levels"));
    }

    @Test
    void a_hundred_thousand_rows_are_looked_through() {
        String row = "{\"id\": 1, \"label\": \"привет\", \"more\": {\"x\": [1, 2.50, null]}}";
        String json = "[" + (row + ",").repeat(99_999) + row + "]";
        assertThat(rows(json))
                .isEqualTo(new Payload.Rows(Utf8.of(json), Grouping.MANY, List.of("id", "label", "more")));
        assertThat(rows(json.substring(0, json.length() - 1) + ",{\"id\": 1}]")).isEqualTo(UNEQUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"~ \t{\"a\"~ | ONE", "[{}] | MANY", "nonsense | MANY", "~~ | MANY"})
    void what_is_not_looked_into_is_an_object_by_its_first_character(String json, Grouping grouping) {
        assertThat(JsonPayload.unread(Utf8.of(json))).isEqualTo(new Payload.Unread(Utf8.of(json), grouping));
    }
}
