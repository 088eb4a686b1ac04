// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.run.Cells.Digits;
import dev.espalier.text.Utf8;
import java.nio.charset.StandardCharsets;

/** A value that came as JSON; short numbers, and texts without an escape, are told from their first and last bytes. */
final class JsonValue {

    /** What is longer is left to a parser that knows how to be careful. */
    private static final int MOST_DIGITS = 40;

    private JsonValue() {}

    static Object of(byte[] json) {
        int last = json.length - 1;
        if (last > 0 && json[0] == '"' && json[last] == '"' && !escapes(json)) {
            return new String(json, 1, last - 1, StandardCharsets.UTF_8);
        }
        boolean number = last >= 0 && last < MOST_DIGITS && (json[0] == '-' || isDigit(json[0])) && isDigit(json[last]);
        return number ? new Digits(new String(json, StandardCharsets.ISO_8859_1)) : Utf8.of(json);
    }

    private static boolean escapes(byte[] json) {
        for (byte one : json) {
            if (one == '\\') {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(byte one) {
        return one >= '0' && one <= '9';
    }
}
