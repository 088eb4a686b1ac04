// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import java.util.HexFormat;

/** Bytes as PostgreSQL writes them: {@code \x6162}. */
final class BytesReading {

    private static final String MARK = "\\x";

    private BytesReading() {}

    static byte[] of(String text) {
        if (!text.startsWith(MARK)) {
            throw new IllegalArgumentException("bytes begin with \\x");
        }
        return HexFormat.of().parseHex(text.substring(MARK.length()));
    }
}
