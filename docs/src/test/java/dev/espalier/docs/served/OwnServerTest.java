// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The endpoint in a server of one's own answers as {@code serve.md} says. */
@EspalierDatabase(Fixture.CLINIC)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnServerTest {

    private static final String SECRET = "a secret of thirty-two bytes, or more of them";
    private static final String ADA = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa";

    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    OwnServerTest(DataSource clinic) throws SQLException, IOException {
        server = OwnServer.start(OwnServer.endpoint(clinic, SECRET));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private HttpResponse<String> get(String target, String... headers) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/rest/v1" + target);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String token(String subject) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .subject(subject)
                        .claim("role", "authenticated")
                        .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                        .build());
        token.sign(new MACSigner(SECRET));
        return "Bearer " + token.serialize();
    }

    @Test
    void who_sends_no_token_is_anonymous() throws IOException, InterruptedException {
        HttpResponse<String> announcements = get("/announcements?select=title&order=id&limit=1");
        assertThat(announcements.statusCode()).isEqualTo(200);
        assertThat(announcements.headers().firstValue("content-range")).hasValue("0-0/*");
        assertThat(announcements.body()).startsWith("[{\"title\":");
        assertThat(get("/keepers?select=iban").statusCode()).isEqualTo(401);
    }

    @Test
    void who_sends_one_sees_what_policies_let_them_see() throws Exception {
        String pets =
                get("/pets?select=practice_id", "Authorization", token(ADA)).body();
        assertThat(pets).contains("\"practice_id\":1").doesNotContain("\"practice_id\":2");
        assertThat(get("/pets", "Authorization", token(ADA) + "x").statusCode()).isEqualTo(401);
    }

    @Test
    void pages_of_one_origin_may_read_answers() throws IOException, InterruptedException {
        String there = "https://app.example.com";
        String allowed = "access-control-allow-origin";
        assertThat(get("/announcements", "Origin", there).headers().firstValue(allowed))
                .hasValue(there);
        assertThat(get("/announcements", "Origin", "https://elsewhere.example")
                        .headers()
                        .firstValue(allowed))
                .isEmpty();
    }

    @Test
    void plans_are_refused() throws IOException, InterruptedException {
        HttpResponse<String> plan = get("/announcements", "Accept", "application/vnd.pgrst.plan+json");
        assertThat(plan.statusCode()).isEqualTo(406);
        assertThat(plan.body()).contains("PGRST107");
    }
}
