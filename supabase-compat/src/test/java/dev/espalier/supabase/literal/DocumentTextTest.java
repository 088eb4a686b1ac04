// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.espalier.supabase.Row;
import dev.espalier.supabase.payload.KeyUnion;
import dev.espalier.supabase.value.Json;
import dev.espalier.text.Utf8;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows become JSON once, and nothing of a value is lost or becomes anything else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentTextTest {

    static Stream<Arguments> values() {
        return Stream.of(
                value(8, "8"),
                value(9_007_199_254_740_993L, "9007199254740993"),
                value(new BigInteger("123456789012345678901234567890"), "123456789012345678901234567890"),
                value(new BigDecimal("1.50"), "1.50"),
                value(new BigDecimal("1E+3"), "1000"),
                value(new BigDecimal("0.0000001"), "1e-7"),
                value(new BigDecimal("1E+2000"), "1e+2000"),
                value(0.1, "0.1"),
                value(3900.0, "3900"),
                value(1e-7, "1e-7"),
                value(1e21, "1e+21"),
                value(Double.NaN, "\"NaN\""),
                value(Float.NEGATIVE_INFINITY, "\"-Infinity\""),
                value(true, "true"),
                value(null, "null"),
                value("", "\"\""),
                value("null", "\"null\""),
                value("a \"quoted\" \\ \n \u0000 ё 😀", "\"a \\\"quoted\\\" \\\\ \\n \\u0000 ё 😀\""),
                value("half \ud83d a pair", "\"half \\ud83d a pair\""),
                value(
                        UUID.fromString("00000000-0000-0000-0000-000000000002"),
                        "\"00000000-0000-0000-0000-000000000002\""),
                value(TimeUnit.DAYS, "\"DAYS\""),
                value(LocalDate.of(2025, 11, 9), "\"2025-11-09\""),
                value(Instant.parse("2025-11-09T10:00:00Z"), "\"2025-11-09T10:00:00Z\""),
                value(new byte[] {0, -1}, "\"\\\\x00ff\""),
                value(new int[] {1, 2}, "[1,2]"),
                value(Arrays.asList("a,b", null, List.of()), "[\"a,b\",null,[]]"),
                value(Row.of("b", 1).and("a", List.of(Map.of())), "{\"b\":1,\"a\":[{}]}"),
                value(Json.of("{\"n\": 1.50, \"e\": 1e5}"), "{\"n\": 1.50, \"e\": 1e5}"),
                value(JSONB.valueOf("[1.50, 12345678901234567890.5]"), "[1.50, 12345678901234567890.5]"),
                value(JsonNodeFactory.instance.objectNode().put("a", 1), "{\"a\":1}"));
    }

    private static Arguments value(@Nullable Object value, String json) {
        return Arguments.of(value, json);
    }

    private static String json(Object document) {
        return new String(DocumentText.of(document), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_has_one_form(Object value, String json) {
        assertThat(json(Row.of("v", value))).isEqualTo("{\"v\":" + json + "}");
    }

    @Test
    void several_rows_may_come_as_a_collection_an_array_or_a_stream() {
        List<Row> rows = List.of(Row.of("id", 1), Row.of("id", 2));
        String json = "[{\"id\":1},{\"id\":2}]";
        assertThat(json(rows)).isEqualTo(json);
        assertThat(json(rows.toArray())).isEqualTo(json);
        assertThat(json(rows.stream())).isEqualTo(json);
        assertThat(json(new ArrayDeque<>(rows))).isEqualTo(json);
        assertThat(json(List.of(Map.of("id", 1), Json.of("{\"id\":2}")))).isEqualTo(json);
        assertThat(json(Stream.of())).isEqualTo("[]");
    }

    @Test
    void many_rows_are_written_one_after_the_other() {
        Stream<Row> rows =
                IntStream.range(0, 100_000).mapToObj(id -> Row.of("id", id).and("name", "client " + id));
        byte[] json = DocumentText.of(rows);
        assertThat(KeyUnion.of(Utf8.of(json))).containsExactly("id", "name");
        assertThat(new String(json, StandardCharsets.UTF_8)).endsWith("{\"id\":99999,\"name\":\"client 99999\"}]");
    }

    @Test
    void json_as_a_whole_is_handed_on_unread() {
        assertThat(json(Json.of(" [ {\"a\" : 1.0} ] "))).isEqualTo(" [ {\"a\" : 1.0} ] ");
    }

    @Test
    void json_inside_a_row_cannot_leave_its_place() {
        for (String text : List.of("1,\"role\":\"admin\"", "{}}", "", "1 2", "{'a':1}", "NaN")) {
            assertThatIllegalArgumentException()
                    .as(text)
                    .isThrownBy(() -> DocumentText.of(Row.of("v", Json.of(text))))
                    .withMessageContaining("not one JSON value");
        }
    }

    @Test
    void half_a_character_is_no_name_and_no_json() {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentText.of(Row.of("\ud83d", 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentText.of(Json.of("{\"a\":\"\udc00\"}")));
    }

    @Test
    void what_holds_itself_is_refused() {
        Map<String, Object> self = new HashMap<>();
        self.put("self", self);
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentText.of(self));
    }

    @Test
    void what_is_no_row_is_refused_and_told_what_to_give() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentText.of("{\"id\":8}"))
                .withMessageContaining("java.lang.String is neither a row nor several")
                .withMessageContaining("Json.of(text)");
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentText.of(Row.of("v", new Object())));
    }
}
