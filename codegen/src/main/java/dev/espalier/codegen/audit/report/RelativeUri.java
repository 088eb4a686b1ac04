// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths as URIs that are relative to the folder of the sources: {@code a b/#.ts} is {@code a%20b/%23.ts}. */
final class RelativeUri {

    private static final String KEPT = "-._~/!$&'()*+,;=@";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private RelativeUri() {}

    /** Of a path with {@code /} between names; all but letters, digits and what paths may have is percent-encoded. */
    static String of(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            if (letterOrDigit(octet) || KEPT.indexOf(octet) >= 0) {
                uri.append((char) octet);
            } else {
                uri.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return uri.toString();
    }

    private static boolean letterOrDigit(byte octet) {
        int lower = octet | 0x20;
        return (lower >= 'a' && lower <= 'z') || (octet >= '0' && octet <= '9');
    }
}
