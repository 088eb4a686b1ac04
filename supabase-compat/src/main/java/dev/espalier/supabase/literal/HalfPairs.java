// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Halves of surrogate pairs, which UTF-8 cannot hold: they are sent as JSON's escapes, for PostgreSQL to refuse, and never lost. */
final class HalfPairs {

    private HalfPairs() {}

    static boolean isIn(String text) {
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            if (isHalf(point)) {
                return true;
            }
            i += Character.charCount(point);
        }
        return false;
    }

    /** The text as a JSON string. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 8).append('"');
        String escaped = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
        escaped.codePoints().forEach(point -> {
            if (isHalf(point)) {
                quoted.append("\\u%04x".formatted(point));
            } else {
                quoted.appendCodePoint(point);
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
