// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The client of the load driver. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeptConnectionTest {

    private static final byte[] REQUEST = "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8);

    /** A server that answers before it is asked, and then says no more. */
    private record Answered(ServerSocket server, KeptConnection connection, Socket accepted) implements AutoCloseable {

        static Answered with(String answers) throws IOException {
            ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            KeptConnection connection = KeptConnection.to(
                    URI.create("http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort()));
            Socket accepted = server.accept();
            accepted.getOutputStream().write(answers.getBytes(StandardCharsets.UTF_8));
            accepted.shutdownOutput();
            return new Answered(server, connection, accepted);
        }

        @Override
        public void close() throws IOException {
            connection.close();
            accepted.close();
            server.close();
        }
    }

    @Test
    void two_answers_come_over_one_connection() throws IOException {
        try (Answered answered = Answered.with("""
                HTTP/1.1 206 Partial Content\r
                Content-Range: 0-1/7\r
                content-length: 4\r
                \r
                [\u00e4]HTTP/1.1 204 No Content\r
                \r
                """)) {
            KeptConnection.Reply first = answered.connection().send(REQUEST);
            assertThat(first.status()).isEqualTo(206);
            assertThat(first.range()).isEqualTo("0-1/7");
            assertThat(first.text()).isEqualTo("[\u00e4]");
            KeptConnection.Reply second = answered.connection().send(REQUEST);
            assertThat(second.status()).isEqualTo(204);
            assertThat(second.text()).isEmpty();
        }
    }

    @Test
    void an_answer_that_ends_too_early_is_none() throws IOException {
        try (Answered answered = Answered.with("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[1]")) {
            assertThatThrownBy(() -> answered.connection().send(REQUEST)).isInstanceOf(EOFException.class);
        }
    }
}
