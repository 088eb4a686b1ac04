// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleOfTokenTest {

    @Test
    void the_role_of_a_token_is_shown() {
        assertThat(RoleOfToken.in(token("{\"iss\":\"x\",\"role\":\"service_role\"}")))
                .contains("service_role");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"sub\":\"x\"}", "{\"role\":1}", "{\"role\":\"a\\u001bb\"}", "[1]", "{", ""})
    void a_token_without_one_has_none(String payload) {
        assertThat(RoleOfToken.in(token(payload))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-key", "a.b", "a.b.c", "a.!.c"})
    void what_is_no_token_has_none(String text) {
        assertThat(RoleOfToken.in(text)).isEmpty();
    }

    private static String token(String payload) {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + ".c2ln";
    }
}
