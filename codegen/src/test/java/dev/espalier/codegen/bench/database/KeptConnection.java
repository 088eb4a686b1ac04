// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.database;

import dev.espalier.text.Utf8;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/**
 * One connection to an HTTP server, kept from one exchange to the next; for one thread. It sends bytes that were made before and reads no more than
 * status and length of an answer's head, since a client that thinks would be measured together with the server.
 */
public final class KeptConnection implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final String RANGE = "content-range:";

    private final Socket socket;
    private final InputStream in;

    private KeptConnection(Socket socket, InputStream in) {
        this.socket = socket;
        this.in = in;
    }

    /**
     * What was answered.
     *
     * @param status the HTTP status
     * @param range the header {@code Content-Range}, or nothing
     * @param body the body
     */
    public record Reply(int status, String range, Utf8 body) {

        /** The body as text. */
        public String text() {
            return body.toString();
        }
    }

    /** Connects to the host and port of an address. */
    public static KeptConnection to(URI address) {
        try {
            Socket socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            return new KeptConnection(socket, new BufferedInputStream(socket.getInputStream(), 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @param request its bytes, head and body
     */
    public Reply send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        String range = "";
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith(LENGTH)) {
                length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
            } else if (lower.startsWith(RANGE)) {
                range = header.substring(RANGE.length()).strip();
            }
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("the server ended in the middle of a body");
        }
        return new Reply(status, range, Utf8.of(body));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("the server ended before its answer did");
            }
            if (octet != '\r') {
                line.append((char) octet);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
