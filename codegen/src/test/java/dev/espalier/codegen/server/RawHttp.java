// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.server;

import dev.espalier.fixtures.corpus.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sends a request byte by byte as it was recorded: clients of a library would mend what is no proper URI. */
final class RawHttp {

    private static final String END_OF_HEAD = "\r\n\r\n";

    private RawHttp() {}

    static Answer send(URI address, String method, String target, Map<String, String> headers) throws IOException {
        return send(address, method, target, headers, "");
    }

    static Answer send(URI address, String method, String target, Map<String, String> headers, String body)
            throws IOException {
        StringBuilder lines = new StringBuilder();
        headers.forEach(
                (name, value) -> lines.append(name).append(": ").append(value).append("\r\n"));
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return send(address, method, target, body, lines + "Content-Length: " + length);
    }

    /** Sends these header lines and these bytes, whether they fit one another or not. */
    static Answer send(URI address, String method, String target, String body, String headers) throws IOException {
        String head = method + " " + target + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n" + headers
                + "\r\nConnection: close" + END_OF_HEAD;
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write((head + body).getBytes(StandardCharsets.UTF_8));
            out.flush();
            return answer(socket.getInputStream().readAllBytes());
        }
    }

    private static Answer answer(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = latin.indexOf(END_OF_HEAD);
        String[] lines = latin.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        Arrays.stream(lines).skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        });
        int start = end + END_OF_HEAD.length();
        String body = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        return new Answer(Integer.parseInt(lines[0].split(" ", -1)[1]), headers, body);
    }
}
