// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Requests as they stand on the wire. */
public final class HttpText {

    private HttpText() {}

    /**
     * A {@code GET}.
     *
     * @param target path and query
     * @param headers further header lines, {@code Name: value}
     */
    public static byte[] get(String target, String... headers) {
        return text("GET", target, headers).concat("\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A {@code POST} of JSON. */
    public static byte[] post(String target, byte[] json, String... headers) {
        String head = text("POST", target, headers) + "Content-Type: application/json\r\nContent-Length: " + json.length
                + "\r\n\r\n";
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        request.writeBytes(json);
        return request.toByteArray();
    }

    private static String text(String method, String target, String... headers) {
        StringBuilder text = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            text.append(header).append("\r\n");
        }
        return text.toString();
    }
}
