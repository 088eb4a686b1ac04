// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.server;

import dev.espalier.supabase.response.Answer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A request that waits for its answer; the answer's bytes are sent without a copy of ours. */
record Exchange(Request request, Response response, Callback callback) {

    /** How long a message is and what becomes of its connection is the server's to say, whatever a function has set. */
    private static final Set<String> OF_THE_SERVER =
            Set.of("connection", "content-length", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade");

    private static final int ASCII_END = 0x80;

    void send(Answer answer) {
        response.setStatus(answer.status());
        if (!answer.reason().equals(HttpStatus.getMessage(answer.status()))) {
            request.addHttpStreamWrapper(stream -> new StatusLine(stream, octets(answer.reason())));
        }
        answer.headers().forEach((name, values) -> {
            if (!OF_THE_SERVER.contains(name)) {
                values.forEach(value -> response.getHeaders().add(name, octets(value)));
            }
        });
        byte[] body = HttpStatus.hasNoBody(answer.status())
                ? new byte[0]
                : answer.content().bytes();
        if (!request.getMethod().equals("HEAD") && !HttpStatus.hasNoBody(answer.status())) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        }
        new Slices(response, ByteBuffer.wrap(body), callback).iterate();
    }

    /** Something broke, here or on the way here. */
    void fail(Throwable failure) {
        Response.writeError(request, response, callback, failure);
    }

    /** A character for each byte of its UTF-8, which is how the server writes the head of an answer. */
    private static String octets(String value) {
        return isAscii(value) ? value : reencoded(value);
    }

    private static boolean isAscii(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= ASCII_END) {
                return false;
            }
        }
        return true;
    }

    private static String reencoded(String value) {
        return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
