// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.fixtures.corpus.Caller;
import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.fixtures.corpus.CaseKey;
import dev.espalier.fixtures.corpus.OpenCase;
import dev.espalier.fixtures.corpus.Translation;
import dev.espalier.fixtures.corpus.WireRequest;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpEndTest {
    private static final int MOST = 1024 * 1024;
    private static final CaseFile READ = one("GET", "");
    private static final CaseFile WRITE = one("POST", "{}");

    @Test
    void an_answer_that_never_comes_is_not_waited_for() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try (Scripted server = Scripted.saying((number, out) -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
                End end = end(server, Duration.ofSeconds(1))) {
            assertThatThrownBy(() -> end.ask(READ))
                    .isInstanceOf(NoAnswerException.class)
                    .hasMessage("no answer within 1 s");
        }
    }

    @Test
    void a_body_that_never_ends_is_not_waited_for() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try (Scripted server = Scripted.saying((number, out) -> {
                    write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[");
                    out.flush();
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
                End end = end(server, Duration.ofSeconds(1))) {
            assertThatThrownBy(() -> end.ask(READ)).hasMessage("no answer within 1 s");
        }
    }

    @Test
    void a_read_is_sent_again_when_the_connection_closes() throws IOException {
        try (Scripted server = Scripted.saying((number, out) -> write(out, number < 3 ? "" : answer("[1]")));
                End end = end(server, Duration.ofSeconds(30))) {
            assertThat(end.ask(READ).text()).contains("[1]");
            assertThat(server.asked()).isEqualTo(3);
        }
    }

    @Test
    void a_connection_that_always_closes_is_given_up() throws IOException {
        try (Scripted server = Scripted.saying("");
                End end = end(server, Duration.ofSeconds(30))) {
            assertThatThrownBy(() -> end.ask(READ)).hasMessage("the connection broke, or what came is no HTTP");
        }
    }

    @Test
    void a_write_is_never_sent_again() throws IOException {
        try (Scripted server = Scripted.saying("HTTP/1.1 nonsense\r\n\r\n");
                End end = end(server, Duration.ofSeconds(30))) {
            assertThatThrownBy(() -> end.ask(WRITE)).isInstanceOf(NoAnswerException.class);
            assertThat(server.asked()).isEqualTo(1);
        }
    }

    @Test
    void a_write_that_is_not_taken_back_is_told() throws IOException {
        try (Scripted server = Scripted.saying(answer("[]"));
                End end = end(server, Duration.ofSeconds(30))) {
            end.ask(WRITE);
            assertThat(end.remarks())
                    .containsExactly("1 of the cases that write were not said to be taken back: what they wrote stays");
        }
        String applied = answer("[]").replace("\r\n\r\n", "\r\nPreference-Applied: tx=rollback\r\n\r\n");
        try (Scripted server = Scripted.saying(applied);
                End end = end(server, Duration.ofSeconds(30))) {
            end.ask(WRITE);
            assertThat(end.remarks()).isEmpty();
        }
    }

    @Test
    void fifty_megabytes_are_not_read_to_their_end() throws IOException {
        byte[] megabyte = new byte[MOST];
        try (Scripted server = Scripted.saying((number, out) -> {
                    write(out, "HTTP/1.1 200 OK\r\nContent-Length: " + 50L * MOST + "\r\n\r\n");
                    for (int i = 0; i < 50; i++) {
                        out.write(megabyte);
                    }
                });
                End end = end(server, Duration.ofSeconds(30))) {
            assertThatThrownBy(() -> end.ask(READ)).hasMessage("the answer is larger than " + MOST + " bytes");
        }
    }

    @Test
    void what_is_no_json_is_handed_on_as_it_is() throws IOException {
        String html = "<html><body>502 Bad Gateway</body></html>";
        try (Scripted server = Scripted.saying("HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: "
                        + html.length() + "\r\n\r\n" + html);
                End end = end(server, Duration.ofSeconds(30))) {
            Reply reply = end.ask(READ);
            assertThat(reply.status()).isEqualTo(502);
            assertThat(reply.isJson()).isFalse();
            assertThat(reply.text()).contains(html);
        }
    }

    @Test
    void a_redirect_is_an_answer() throws IOException {
        try (Scripted server = Scripted.saying(
                        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n");
                End end = end(server, Duration.ofSeconds(30))) {
            assertThat(end.ask(READ).status()).isEqualTo(302);
            assertThat(server.asked()).isEqualTo(1);
        }
    }

    @Test
    void a_packed_body_is_unpacked_within_bounds() throws IOException {
        assertThat(packed("gzip", gzip("[1.50]".getBytes(StandardCharsets.US_ASCII)))
                        .text())
                .contains("[1.50]");
        assertThatThrownBy(() -> packed("gzip", gzip(new byte[50 * MOST])))
                .hasMessage("the answer is larger than " + MOST + " bytes");
        assertThatThrownBy(() -> packed("gzip", new byte[] {1, 2, 3})).hasMessage("the body is not packed as it says");
        assertThatThrownBy(() -> packed("br", new byte[] {1, 2, 3}))
                .hasMessage("the body is packed in a way that nobody asked for");
    }

    @Test
    void a_body_that_is_no_text_has_none() throws IOException {
        Reply reply = packed("identity", new byte[] {(byte) 0xff, (byte) 0xd8});
        assertThat(reply.text()).isEmpty();
        assertThat(reply.body().bytes()).hasSize(2);
    }

    @Test
    void nobody_there_is_told_with_the_host_and_nothing_behind_it() throws IOException {
        String address;
        try (Scripted gone = Scripted.saying("")) {
            address = gone.address();
        }
        String host = address.replace("/rest/v1", "");
        try (End end = HttpEnd.open(address, nobody(), patience(Duration.ofSeconds(30)))) {
            assertThatThrownBy(() -> end.ask(READ)).hasMessage("nobody answers at " + host);
        }
        assertThatThrownBy(() -> HttpEnd.open(host, nobody(), patience(Duration.ofSeconds(30))))
                .isInstanceOf(NoAnswerException.class)
                .hasMessage("nobody answers at " + host);
    }

    @Test
    void a_case_with_claims_needs_a_secret() throws IOException {
        try (End end = HttpEnd.open("http://127.0.0.1:1/rest/v1", nobody(), patience(Duration.ofSeconds(1)))) {
            assertThat(end.objection(READ)).isEmpty();
            CaseFile known = new OpenCase(
                    READ.key(),
                    READ.title(),
                    READ.tags(),
                    new Caller.Bearer(new JsonObject(Map.of())),
                    Optional.empty(),
                    READ.request(),
                    READ.translation());
            assertThat(end.objection(known)).contains("it has claims, and there is no secret to sign a token with");
        }
    }

    private static Reply packed(String encoding, byte[] body) throws IOException {
        try (Scripted server = Scripted.saying((number, out) -> {
                    write(
                            out,
                            "HTTP/1.1 200 OK\r\nContent-Encoding: " + encoding + "\r\nContent-Length: " + body.length
                                    + "\r\n\r\n");
                    out.write(body);
                });
                End end = end(server, Duration.ofSeconds(30))) {
            return end.ask(READ);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static String answer(String json) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + json.length() + "\r\n\r\n"
                + json;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static End end(Scripted server, Duration timeout) throws IOException {
        return HttpEnd.open(server.address(), nobody(), patience(timeout));
    }

    private static Patience patience(Duration timeout) {
        return new Patience(timeout, 2, MOST);
    }

    private static Credentials nobody() {
        return Credentials.of(Optional.empty(), Optional.empty(), Optional.empty(), new Secrets());
    }

    private static CaseFile one(String method, String body) {
        return new OpenCase(
                new CaseKey("shop", "one"),
                "one",
                List.of("read"),
                new Caller.Anonymous(),
                Optional.empty(),
                new WireRequest(method, "/tags", Map.of(), body),
                new Translation.Absent());
    }

    @ParameterizedTest
    @CsvSource({"CONNECT,accept,a/b,'its method'", "GET,accept,'a\u0001b','its header'"})
    void what_no_client_would_send_is_objected_to(String method, String name, String value, String reason)
            throws IOException {
        OpenCase one = new OpenCase(
                new CaseKey("app", "odd"),
                "odd",
                List.of("odd"),
                new Caller.Anonymous(),
                Optional.empty(),
                new WireRequest(method, "/a", Map.of(name, value), ""),
                new Translation.Absent());
        try (Scripted server = Scripted.saying("");
                HttpEnd end = HttpEnd.open(
                        server.address(),
                        Credentials.of(Optional.empty(), Optional.empty(), Optional.empty(), new Secrets()),
                        new Patience(Duration.ofSeconds(5), 0, 1000))) {
            assertThat(end.objection(one).orElse("")).contains(reason);
        }
    }
}
