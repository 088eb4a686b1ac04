// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.server;

import dev.espalier.text.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Takes in the body of a request: into one array, which is then handed on as it is. */
final class BodyIntake {

    /** Who announces more has to send this much before memory is set aside for the rest. */
    private static final int ON_TRUST = 1024 * 1024;

    private final long most;

    /** Takes bodies of at most so many bytes. */
    BodyIntake(long most) {
        this.most = Math.min(most, Integer.MAX_VALUE - 64);
    }

    long most() {
        return most;
    }

    /** The body, or nothing when it is too large. */
    Optional<Utf8> take(Request request) throws IOException {
        long announced = request.getLength();
        if (announced > most) {
            return Optional.empty();
        }
        // Where nothing is announced, one byte too many tells that it is too large.
        long end = announced < 0 ? most + 1 : announced;
        byte[] bytes = new byte[(int) Math.min(end, ON_TRUST)];
        int filled = 0;
        try (InputStream in = Content.Source.asInputStream(request)) {
            int count = filled < end ? in.read(bytes, filled, bytes.length - filled) : -1;
            while (count >= 0) {
                filled += count;
                if (filled == bytes.length && filled < end) {
                    long more = announced < 0 ? Math.min(end, 2L * bytes.length) : end;
                    bytes = Arrays.copyOf(bytes, (int) more);
                }
                count = filled < end ? in.read(bytes, filled, bytes.length - filled) : -1;
            }
        }
        return filled > most
                ? Optional.empty()
                : Optional.of(Utf8.of(filled == bytes.length ? bytes : Arrays.copyOf(bytes, filled)));
    }
}
