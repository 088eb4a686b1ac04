// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What transactions are told. */
class TransactionSettingsTest {

    private static final Caller ALICE = Caller.of(Claims.of("{\"sub\":\"alice\",\"role\":\"authenticated\"}"));
    private static final Caller NOBODY = Caller.of(Claims.of("{}"));
    private static final TransactionSettings SWITCHING = TransactionSettings.of(RoleSwitching.on());
    private static final SentRequest PLAIN = new SentRequest("GET", "/notes", Map.of(), Optional.empty());

    @Test
    void a_caller_in_process_needs_three() {
        assertThat(SWITCHING.settings(ALICE, "api").parameters())
                .containsExactly(
                        Map.entry("search_path", "\"api\", \"public\""),
                        Map.entry("role", "authenticated"),
                        Map.entry("request.jwt.claims", "{\"role\":\"authenticated\",\"sub\":\"alice\"}"));
    }

    @Test
    void a_request_tells_all_in_postgrests_order() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("Accept", List.of("text/csv", "application/json"));
        headers.put("X-Quote", List.of("say \"hi\" \u0001"));
        headers.put("COOKIE", List.of("session=abc=; theme=dark;flag; =v;", "session=other"));
        SentRequest request = new SentRequest("POST", "/rpc/a%20b", headers, Optional.of("Europe/Moscow"));
        assertThat(SWITCHING
                        .withAppSettings(Map.of("region", "eu"))
                        .settings(ALICE, "api", request)
                        .parameters())
                .containsExactly(
                        Map.entry("search_path", "\"api\", \"public\""),
                        Map.entry("role", "authenticated"),
                        Map.entry("request.jwt.claims", "{\"role\":\"authenticated\",\"sub\":\"alice\"}"),
                        Map.entry("request.method", "POST"),
                        Map.entry("request.path", "/rpc/a%20b"),
                        Map.entry(
                                "request.headers",
                                "{\"accept\":\"application/json\",\"x-quote\":\"say \\\"hi\\\" \\u0001\"}"),
                        Map.entry(
                                "request.cookies",
                                "{\"\":\"v\",\"flag\":\"\",\"session\":\"abc=\",\"theme\":\"dark\"}"),
                        Map.entry("timezone", "Europe/Moscow"),
                        Map.entry("app.settings.region", "eu"));
    }

    @Test
    void a_request_without_headers_tells_so() {
        assertThat(SWITCHING.settings(NOBODY, "api", PLAIN).parameters())
                .containsEntry("request.headers", "{}")
                .containsEntry("request.cookies", "{}")
                .containsEntry("role", "anon")
                .containsEntry("request.jwt.claims", "{\"role\":\"anon\"}")
                .doesNotContainKey("timezone");
    }

    @Test
    void schemas_of_the_search_path_are_quoted() {
        TransactionSettings extra = SWITCHING.withExtraSearchPath(List.of("Exten\"sions", "x, y"));
        assertThat(extra.settings(NOBODY, "a\", private; --").parameters())
                .containsEntry("search_path", "\"a\"\", private; --\", \"Exten\"\"sions\", \"x, y\"");
        assertThat(SWITCHING
                        .withExtraSearchPath(List.of())
                        .settings(NOBODY, "api")
                        .parameters())
                .containsEntry("search_path", "\"api\"");
        assertThat(Refusals.of(() -> SWITCHING.settings(NOBODY, "a\0b")))
                .isEqualTo("22021 invalid byte sequence for encoding \"UTF8\": 0x00");
    }

    @Test
    void the_way_back_to_the_login_role_is_no_role() {
        Caller none = Caller.of(Claims.of("{\"role\":\"none\"}"));
        assertThat(Refusals.of(() -> SWITCHING.settings(none, "api"))).isEqualTo("22023 role \"none\" does not exist");
        assertThat(Refusals.of(() -> SWITCHING.settings(none, "api", PLAIN)))
                .isEqualTo("22023 role \"none\" does not exist");
    }

    @Test
    void without_switching_the_login_role_and_nobody_are_served() {
        TransactionSettings staying = TransactionSettings.of(RoleSwitching.off("app"));
        Caller app = Caller.of(Claims.of("{\"sub\":\"alice\",\"role\":\"app\"}"));
        assertThat(staying.settings(app, "api").parameters())
                .containsOnlyKeys("search_path", "request.jwt.claims")
                .containsEntry("request.jwt.claims", "{\"role\":\"app\",\"sub\":\"alice\"}");
        assertThat(staying.settings(NOBODY, "api").parameters())
                .containsOnlyKeys("search_path", "request.jwt.claims")
                .containsEntry("request.jwt.claims", "{\"role\":\"anon\"}");
        assertThat(Refusals.of(() -> staying.settings(ALICE, "api")))
                .isEqualTo("42501 permission denied to set role \"authenticated\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a-b", "1a", ".a", "a.", "a..b", "a\0", "a'", "a\n"})
    void an_app_setting_that_the_database_would_refuse_is_refused_at_once(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SWITCHING.withAppSettings(Map.of(name, "x")))
                .withMessageEndingWith("not: " + name);
    }
}
