// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims that the program itself gives. */
class ClaimsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "null", "{\"a\":1,\"a\":2}", "{} {}", "{'a':1}", "{\"a\":}"})
    void claims_are_one_object_in_which_no_name_comes_twice(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claims.of(json))
                .withMessage("claims are one JSON object in which no name comes twice");
    }

    @Test
    void a_map_says_what_its_text_says() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("sub", "alice");
        map.put("exp", Instant.parse("2026-01-01T00:00:00.9Z"));
        map.put("iat", Date.from(Instant.ofEpochMilli(1_700_000_000_999L)));
        map.put("price", new BigDecimal("1.50"));
        map.put("roles", List.of("a", "b"));
        map.put("nothing", null);
        assertThat(Claims.of(map).json())
                .isEqualTo("{\"exp\":1767225600,\"iat\":1700000000,\"nothing\":null,\"price\":1.50,"
                        + "\"roles\":[\"a\",\"b\"],\"sub\":\"alice\"}");
    }

    @Test
    void what_JSON_cannot_say_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Claims.of(Map.of("x", new Object())));
    }

    @Test
    void claims_of_a_map_do_not_follow_the_map() {
        Map<String, String> map = new LinkedHashMap<>(Map.of("sub", "alice"));
        Claims claims = Claims.of(map);
        map.put("sub", "mallory");
        assertThat(claims.json()).isEqualTo("{\"sub\":\"alice\"}");
    }

    @Test
    void claims_in_a_log_show_their_names_alone() {
        assertThat(Claims.of("{\"sub\":\"alice\",\"phone\":\"+79990000000\"}")).hasToString("claims [sub, phone]");
    }
}
