// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import dev.espalier.error.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * {@code %D0%B9} as {@code й}: bytes by percent-encoding, texts by UTF-8.
 *
 * <p>A {@code %} without two hexadecimal digits after it stands for itself. Bytes that are no UTF-8 are a problem: PostgreSQL would not
 * take them either.
 */
final class PercentDecoding {

    /** What a plus stands for. */
    enum Plus {
        /** Itself, as in a path. */
        PLUS('+'),
        /** A blank, as in a query string. */
        BLANK(' ');

        private final char meaning;

        Plus(char meaning) {
            this.meaning = meaning;
        }
    }

    private static final int ASCII_END = 0x80;

    private PercentDecoding() {}

    static String decode(String encoded, Plus plus) {
        return isPlain(encoded) ? encoded : decoded(encoded.getBytes(StandardCharsets.UTF_8), plus);
    }

    /** Whether it says nothing but itself. */
    private static boolean isPlain(String encoded) {
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%' || c == '+' || c >= ASCII_END) {
                return false;
            }
        }
        return true;
    }

    /** In the place of what was sent, which is never shorter than what it says. */
    private static String decoded(byte[] bytes, Plus plus) {
        int length = 0;
        int signs = 0;
        for (int i = 0; i < bytes.length; i++) {
            int octet = bytes[i] == '%' ? octet(bytes, i) : -1;
            byte said = (byte) (octet >= 0 ? octet : bytes[i] == '+' ? plus.meaning : bytes[i]);
            bytes[length++] = said;
            signs |= said;
            i += octet >= 0 ? 2 : 0;
        }
        return signs >= 0 ? new String(bytes, 0, length, StandardCharsets.US_ASCII) : text(bytes, length);
    }

    /** The byte that two digits say, or -1. */
    private static int octet(byte[] bytes, int percent) {
        if (percent + 2 >= bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[percent + 1], 16);
        int low = Character.digit(bytes[percent + 2], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static String text(byte[] bytes, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw Problem.of(
                            "22021",
                            "invalid byte sequence for encoding \"UTF8\": 0x%02x".formatted(bytes[in.position()]))
                    .withDetails("It is byte " + (in.position() + 1) + " of a text, percent-decoded.")
                    .toException();
        }
        return out.flip().toString();
    }
}
