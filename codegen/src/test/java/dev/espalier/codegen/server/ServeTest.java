// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.espalier.fixtures.corpus.Answer;
import dev.espalier.fixtures.corpus.Caller;
import dev.espalier.fixtures.corpus.Comparison;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Reach;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every recorded request, sent over HTTP to a started endpoint, is answered as it was recorded. */
@TestInstance(Lifecycle.PER_CLASS)
class ServeTest {

    private static final String SECRET = "reallyreallyreallyreallyverysafe";

    private final Map<String, ServedProcess> served = new LinkedHashMap<>();
    private final List<TestDatabase> databases = new ArrayList<>();

    @BeforeAll
    void serve() throws IOException {
        for (String name : Corpus.load().databases()) {
            served.put(name, start(Fixture.valueOf(name.toUpperCase(Locale.ROOT))));
        }
    }

    /** On a copy, since the cases write; what they write is taken back. */
    private ServedProcess start(Fixture fixture) throws IOException {
        return start(fixture, cloned(fixture));
    }

    private TestDatabase cloned(Fixture fixture) {
        TestDatabase database = Databases.clone(fixture);
        databases.add(database);
        return database;
    }

    private static ServedProcess start(Fixture fixture, TestDatabase database) throws IOException {
        return ServedProcess.start(
                "--db-url",
                database.jdbcUrl(),
                "--tx-end",
                "rollback",
                "--max-body",
                "1",
                "--schemas",
                String.join(",", fixture.schemas()),
                "--anon-role",
                "anon",
                "--jwt-secret",
                SECRET,
                "--aggregates",
                "on",
                "--port",
                "0");
    }

    @TestFactory
    Stream<DynamicContainer> corpus() {
        return served.entrySet().stream()
                .map(entry -> dynamicContainer(
                        entry.getKey(),
                        Corpus.load().cases(entry.getKey()).stream()
                                .filter(ServeTest::isInReach)
                                .map(one -> dynamicTest(
                                        one.id(),
                                        () -> isAnsweredAsRecorded(
                                                one, entry.getValue().address())))));
    }

    private static boolean isInReach(GoldenCase goldenCase) {
        return Reach.of(goldenCase.database()).missingFeature(goldenCase.id()).isEmpty();
    }

    private static void isAnsweredAsRecorded(GoldenCase goldenCase, URI address) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>(goldenCase.request().headers());
        if (goldenCase.caller() instanceof Caller.Bearer bearer) {
            headers.put("authorization", "Bearer " + token(bearer.claims().compact()));
        }
        Answer answer = RawHttp.send(
                address,
                goldenCase.request().method(),
                goldenCase.request().path(),
                headers,
                goldenCase.request().body());
        assertThat(Comparison.ofAnswer(goldenCase, answer))
                .as("%s: %s", goldenCase.key(), goldenCase.title())
                .isEmpty();
    }

    @Test
    void whatIsNoRequestIsAnsweredLikeAllThatIsWrong() throws IOException {
        ServedProcess salon = Objects.requireNonNull(served.get("salon"));
        Answer answer = RawHttp.send(salon.address(), "GET", "/companies", Map.of("no name", "x"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers()).containsEntry("content-type", "application/json; charset=utf-8");
        assertThat(answer.body())
                .isEqualTo("{\"code\":\"XX000\",\"details\":null,\"hint\":null,\"message\":\"Bad Request\"}");
    }

    @Test
    void aLargeBodyArrivesAsItWasSent() throws IOException {
        String label = "ё".repeat(400_000);
        Answer answer = RawHttp.send(shop(), "POST", "/rpc/echo_text", Map.of("Content-Type", "text/plain"), label);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo('"' + label + '"');
    }

    @ParameterizedTest
    @CsvSource({"Content-Length, 1048577", "Transfer-Encoding, chunked"})
    void aBodyThatIsTooLargeIsRefusedBeforeItIsThere(String header, String value) throws IOException {
        String body = value.equals("chunked") ? "100001\r\n" + " ".repeat(0x100001) + "\r\n0\r\n\r\n" : "";
        Answer answer = RawHttp.send(shop(), "POST", "/tags", body, header + ": " + value);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body())
                .isEqualTo("{\"code\":\"54000\",\"details\":null,\"hint\":null,"
                        + "\"message\":\"The body of the request is larger than 1048576 bytes\"}");
    }

    @Test
    void aClientOfSupabaseFindsItUnderSupabasesPath() throws IOException {
        Answer answer = RawHttp.send(shop(), "GET", "/rest/v1/tags?select=id&id=eq.1", Map.of());
        assertThat(answer.body()).isEqualTo("[{\"id\":1}]");
        assertThat(RawHttp.send(shop(), "GET", "/rest/v1/rpc/request_info", Map.of())
                        .body())
                .contains("\"path\" : \"/rpc/request_info\"");
        assertThat(RawHttp.send(shop(), "GET", "/rest/v2/tags", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void aBodyOfUnknownLengthIsTaken() throws IOException {
        Answer answer = RawHttp.send(
                shop(),
                "POST",
                "/rpc/add",
                "8\r\n{\"a\": 4,\r\nA\r\n \"b\": 0.5}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked");
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid input syntax for type integer: \\\"0.5\\\"");
    }

    @Test
    void bodiesThatDoNotComeHoldUpNobody() throws IOException {
        URI address = shop();
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                Socket socket = new Socket(address.getHost(), address.getPort());
                slow.add(socket);
                socket.getOutputStream()
                        .write("POST /tags HTTP/1.1\r\nHost: shop\r\nContent-Length: 100\r\n\r\n{"
                                .getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(RawHttp.send(address, "GET", "/tags?select=id&id=eq.1", Map.of())
                            .body())
                    .isEqualTo("[{\"id\":1}]");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Content-Length, 30, 204", "Content-Length, 3, 200", "Transfer-Encoding, gzip, 200"})
    void headersAboutTheMessageItselfAreTheServers(String name, String value, int status)
            throws IOException, SQLException {
        TestDatabase database = cloned(Fixture.SHOP);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create function api.says() returns text language sql as $$ select set_config('response.headers',"
                            + " '[{\"X-Brew\": \"tea\"}, {\"" + name + "\": \"" + value + "\"}]', true)"
                            + " || set_config('response.status', '" + status + "', true) $$");
        }
        try (ServedProcess process = start(Fixture.SHOP, database)) {
            Answer answer = RawHttp.send(process.address(), "POST", "/rpc/says", Map.of());
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.headers()).containsEntry("x-brew", "tea");
            assertThat(answer.headers()).doesNotContainEntry(name.toLowerCase(Locale.ROOT), value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/tags?select=id&offset=100, Requested Range Not Satisfiable",
        "/rpc/fail_with?code=PT402&message=buy+it, buy it",
        "/none, Not Found"
    })
    void aStatusHasTheWordsThatPostgrestHasForIt(String target, String words) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(shop() + target).toURL().openConnection();
        connection.setRequestProperty("Prefer", "count=exact");
        assertThat(connection.getResponseMessage()).isEqualTo(words);
    }

    @Test
    void aSampleIsServedByItsName() throws IOException, InterruptedException {
        try (ServedProcess process = ServedProcess.start("--fixture", "shop", "--anon-role", "anon", "--port", "0")) {
            assertThat(RawHttp.send(process.address(), "GET", "/tags?select=id&id=eq.1", Map.of())
                            .body())
                    .isEqualTo("[{\"id\":1}]");
            assertThat(process.stop()).isEqualTo(ServedProcess.STOPPED);
        }
    }

    private URI shop() {
        return Objects.requireNonNull(served.get("shop")).address();
    }

    @Test
    void itStopsWhenItIsToldTo() throws IOException, InterruptedException {
        try (ServedProcess process = start(Fixture.SALON)) {
            assertThat(RawHttp.send(process.address(), "GET", "/companies?select=id", Map.of())
                            .status())
                    .isEqualTo(200);
            assertThat(process.stop()).isEqualTo(ServedProcess.STOPPED);
        }
    }

    private static String token(String claims) {
        String text = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + encoded(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return text + "." + encoded(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @AfterAll
    void stop() {
        served.values().forEach(ServedProcess::close);
        databases.forEach(TestDatabase::close);
    }
}
