// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.corpus.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the endpoint says in headers that the recorded cases do not compare. */
@TestInstance(Lifecycle.PER_CLASS)
class EndpointTest {

    private final Map<String, ServedDatabase> served = new LinkedHashMap<>();

    @Test
    void theAnswerTellsWhichOfSeveralSchemasWasMeant() {
        ServedDatabase shop = database("shop");
        assertThat(shop.get("/tags?select=id", Map.of()).headers()).containsEntry("content-profile", "api");
        assertThat(shop.get("/tags?select=id", Map.of("Accept-Profile", "api_v2"))
                        .headers())
                .containsEntry("content-profile", "api_v2");
        assertThat(database("salon").get("/staff?select=id", Map.of()).headers())
                .doesNotContainKey("content-profile");
        assertThat(database("salon")
                        .get("/staff?select=id", Map.of("Accept-Profile", "public"))
                        .headers())
                .containsEntry("content-profile", "public");
    }

    @Test
    void whoeverIsRefusedIsToldThatATokenMayHelp() {
        ServedDatabase shop = database("shop");
        assertThat(shop.get("/customer_secrets", Map.of()).headers()).containsEntry("www-authenticate", "Bearer");
        assertThat(shop.get("/tags", Map.of("Authorization", "Bearer x.y"))
                        .headers()
                        .get("www-authenticate"))
                .startsWith("Bearer error=\"invalid_token\"");
    }

    /** The order in which PostgREST 14 looks: schema, texts, relation and plan, then what is acceptable, then strict preferences. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /tags?id=foo.1         | nowhere | text/html | handling=strict, bad | PGRST106
            /tags?id=foo.1         | api     | text/html | handling=strict, bad | PGRST100
            /nope                  | api     | text/html | handling=strict, bad | PGRST205
            /tags?select=nope(x)   | api     | text/html | handling=strict, bad | PGRST200
            /tags?limit=-1         | api     | text/html | handling=strict, bad | PGRST103
            /tags                  | api     | text/html | handling=strict, bad | PGRST107
            /tags                  | api     | text/csv  | handling=strict, bad | PGRST122
            """)
    void ofSeveralMistakesTheSameOneIsTold(String target, String schema, String accept, String prefer, String code) {
        Map<String, String> headers = Map.of("Accept-Profile", schema, "Accept", accept, "Prefer", prefer);
        assertThat(database("shop").get(target, headers).body()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void aPagePastTheEndKeepsTheHeadersThatWereMadeForRows() {
        Answer answer = database("shop")
                .get("/tags?select=id&offset=900", Map.of("Accept", "text/csv", "Prefer", "count=exact"));
        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.headers())
                .containsEntry("content-type", "text/csv; charset=utf-8")
                .containsEntry("content-profile", "api")
                .containsEntry("preference-applied", "count=exact")
                .doesNotContainKey("proxy-status");
    }

    @Test
    void withoutABodyTheSameRequestsFail() {
        ServedDatabase shop = database("shop");
        assertThat(shop.get("/tags?select=label::int", Map.of()).status()).isEqualTo(400);
        assertThat(shop.head("/tags?select=label::int", Map.of()).status()).isEqualTo(400);
        assertThat(shop.head("/tags?select=label", Map.of()).status()).isEqualTo(200);
    }

    private ServedDatabase database(String name) {
        return served.computeIfAbsent(name, ServedDatabase::of);
    }

    @AfterAll
    void disconnect() {
        served.values().forEach(ServedDatabase::close);
    }
}
