// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.spring;

import static dev.espalier.fixtures.clinic.Tables.PETS;
import static dev.espalier.fixtures.clinic.Tables.PRACTICES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.claims.Claims;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who asks decides what they see: the token's claims reach the policies. */
@ClinicServiceTest
class ClaimsTest {

    private static final String VISITS = "/visits?from=2025-04-01T00:00:00Z";

    private final SupabaseClient service;
    private final int port;

    @Autowired
    ClaimsTest(SupabaseClient service, @LocalServerPort int port) {
        this.service = service;
        this.port = port;
    }

    @Test
    void members_see_the_visits_of_their_practice_with_their_pets() throws IOException, InterruptedException {
        HttpResponse<String> ofAda = Visitor.of(Tokens.ADA, port).get(VISITS);
        assertThat(ofAda.statusCode()).isEqualTo(200);
        assertThat(ofAda.body())
                .isEqualTo("[{\"id\":2,\"at\":\"2025-04-01T10:30:00Z\",\"reason\":\"vaccination\",\"fee\":25.50,"
                        + "\"pet\":{\"name\":\"Ada\",\"species\":\"cat\"}},"
                        + "{\"id\":3,\"at\":\"2025-04-02T08:15:00Z\",\"reason\":\"surgery\",\"fee\":480.00,"
                        + "\"pet\":{\"name\":\"Bruno\",\"species\":\"dog\"}}]");
    }

    @Test
    void members_of_the_other_practice_see_theirs() throws IOException, InterruptedException {
        assertThat(Visitor.of(Tokens.CLEO, port).get(VISITS).body())
                .isEqualTo("[{\"id\":5,\"at\":\"2025-04-07T11:00:00Z\",\"reason\":\"checkup\",\"fee\":35.25,"
                        + "\"pet\":{\"name\":\"Emil\",\"species\":\"cat\"}}]");
    }

    @Test
    void who_shows_no_token_sees_what_is_published_and_nothing_else() throws IOException, InterruptedException {
        Visitor anybody = Visitor.anonymous(port);
        assertThat(anybody.get("/announcements").body())
                .contains("Open on Sunday", "A new vet")
                .doesNotContain("Vaccines run low", "Rota for May");
        assertThat(anybody.get(VISITS).statusCode()).isEqualTo(401);
    }

    @Test
    void members_see_what_their_practice_has_not_published() throws IOException, InterruptedException {
        assertThat(Visitor.of(Tokens.BEN, port).get("/announcements").body())
                .contains("Vaccines run low")
                .doesNotContain("Rota for May");
    }

    @Test
    void a_token_that_another_has_signed_or_that_has_expired_is_no_token() throws IOException, InterruptedException {
        String forged =
                Tokens.signed(Tokens.ADA, Tokens.SECRET + "!", Instant.now()).getTokenValue();
        String old = Tokens.signed(Tokens.ADA, Tokens.SECRET, Instant.now().minus(Duration.ofDays(1)))
                .getTokenValue();
        assertThat(new Visitor(port, Optional.of(forged)).get(VISITS).statusCode())
                .isEqualTo(401);
        assertThat(new Visitor(port, Optional.of(old)).get("/announcements").statusCode())
                .isEqualTo(401);
    }

    @Test
    void who_is_nobody_is_the_login_role_which_may_do_nothing() {
        assertThat(service.from(PETS).select().execute().error())
                .hasValueSatisfying(error -> assertThat(error.code()).isEqualTo("42501"));
    }

    @Test
    void a_job_says_itself_who_it_is() {
        SupabaseClient job = service.as(Claims.of(Map.of("role", "service_role")));
        assertThat(job.from(PRACTICES).select().fetchCount()).isEqualTo(2);
    }
}
