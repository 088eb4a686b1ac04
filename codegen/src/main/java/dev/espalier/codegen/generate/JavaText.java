// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import java.util.Locale;

/** Names of a database inside of Java: whatever they hold, they stay in their quotes or in their comment. */
final class JavaText {

    private static final String PLAIN = " _.-!";
    private static final int ONE_BYTE = 256;

    private JavaText() {}

    /** {@code "order \42x\42"} */
    static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isPlain(unit)) {
                out.append(unit);
            } else {
                // The compiler reads the longer escape before it reads quotes.
                out.append(String.format(Locale.ROOT, unit < ONE_BYTE ? "\\%03o" : "\\u%04x", (int) unit));
            }
        }
        return out.append('"').toString();
    }

    /** In a comment: {@code order} and signs by their numbers. */
    static String code(String text) {
        StringBuilder out = new StringBuilder("<code>");
        text.codePoints().forEach(point -> {
            if (Character.isBmpCodePoint(point) && isPlain((char) point)) {
                out.appendCodePoint(point);
            } else {
                out.append("&#").append(point).append(';');
            }
        });
        return out.append("</code>").toString();
    }

    private static boolean isPlain(char unit) {
        return Character.isLetterOrDigit(unit) || PLAIN.indexOf(unit) >= 0;
    }
}
