// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

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

    private ServedDatabase database(String name) {
        return served.computeIfAbsent(name, ServedDatabase::of);
    }

    @AfterAll
    void disconnect() {
        served.values().forEach(ServedDatabase::close);
    }
}
