// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.supabase.http.Shop.Setup;
import dev.espalier.supabase.response.Answer;
import dev.espalier.text.Utf8;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What browsers are told of pages of other origins. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CrossOriginTest {

    private static final CrossOrigin APP = CrossOrigin.of(List.of("https://app.example.com"));

    private static HttpRequest from(String origin, String method) {
        return new HttpRequest(method, "/tags", Map.of("Origin", List.of(origin)), Utf8.empty());
    }

    private static HttpRequest asking(String origin, String headers) {
        return new HttpRequest(
                "OPTIONS",
                "/tags",
                Map.of(
                        "Origin", List.of(origin),
                        "Access-Control-Request-Method", List.of("PATCH"),
                        "Access-Control-Request-Headers", List.of(headers)),
                Utf8.empty());
    }

    private static Answer rows() {
        return new Answer(200, Map.of("content-type", List.of("application/json")), Utf8.of("[]"));
    }

    @Test
    void a_browser_is_told_what_a_page_may_send_before_it_sends_it() {
        Answer told = CrossOrigin.any()
                .preflight(asking("https://a.example", "apikey, prefer"))
                .orElseThrow();
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).isEmpty();
        assertThat(told.headers())
                .containsOnly(
                        Map.entry("access-control-allow-origin", List.of("*")),
                        Map.entry(
                                "access-control-allow-methods",
                                List.of("GET, POST, PATCH, PUT, DELETE, OPTIONS, HEAD")),
                        Map.entry(
                                "access-control-allow-headers",
                                List.of("Authorization, apikey, prefer, Accept, Accept-Language, Content-Language")),
                        Map.entry("access-control-max-age", List.of("86400")));
    }

    @Test
    void names_of_headers_that_are_none_are_not_repeated() {
        Answer told = CrossOrigin.any()
                .preflight(asking("https://a.example", "ok, a b, \r\nx: y, <script>, ,"))
                .orElseThrow();
        assertThat(told.header("access-control-allow-headers"))
                .contains("Authorization, ok, Accept, Accept-Language, Content-Language");
    }

    @Test
    void answers_say_who_may_read_them_and_which_headers() {
        Answer told = CrossOrigin.any().onto(from("https://a.example", "GET"), rows());
        assertThat(told.header("access-control-allow-origin")).contains("*");
        assertThat(told.header("access-control-allow-credentials")).isEmpty();
        assertThat(told.header("access-control-expose-headers").orElseThrow()).contains("Content-Range", "Location");
        assertThat(told.header("content-type")).contains("application/json");
        assertThat(told.body()).isEqualTo("[]");
    }

    @Test
    void where_origins_are_named_no_other_is_told_anything() {
        assertThat(APP.onto(from("https://app.example.com", "GET"), rows()).headers())
                .containsEntry("access-control-allow-origin", List.of("https://app.example.com"))
                .containsEntry("access-control-allow-credentials", List.of("true"));
        assertThat(APP.onto(from("https://evil.example", "GET"), rows())).isEqualTo(rows());
        assertThat(APP.preflight(asking("https://evil.example", "x"))).isEmpty();
        assertThat(APP.preflight(asking("https://app.example.com", "x"))).isPresent();
    }

    @Test
    void who_is_no_page_of_another_origin_is_told_nothing_of_it() {
        HttpRequest plain = new HttpRequest("GET", "/tags", Map.of(), Utf8.empty());
        assertThat(CrossOrigin.any().onto(plain, rows())).isEqualTo(rows());
        assertThat(CrossOrigin.any().preflight(from("https://a.example", "OPTIONS")))
                .isEmpty();
    }

    @Test
    void the_endpoint_tells_it_before_it_asks_who_it_is_and_with_mistakes_too() throws SQLException {
        try (Shop shop = new Shop("select 1")) {
            Map<String, String> page = Map.of("Origin", "https://a.example", "Access-Control-Request-Method", "POST");
            Answer preflight = shop.send(Setup.COMMITTING, "OPTIONS", "/no_such_thing", page, "");
            assertThat(preflight.status()).isEqualTo(200);
            assertThat(preflight.header("access-control-max-age")).contains("86400");
            Answer mistake =
                    shop.send(Setup.COMMITTING, "GET", "/no_such_thing", Map.of("Origin", "https://a.example"), "");
            assertThat(mistake.status()).isEqualTo(404);
            assertThat(mistake.header("access-control-allow-origin")).contains("*");
        }
    }
}
