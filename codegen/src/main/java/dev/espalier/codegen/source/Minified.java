// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what tools have written to be short from what people have written to be read. */
final class Minified {
    private static final Pattern NAME = Pattern.compile(".*[.-]min\\.[mc]?js");
    private static final int SHORT = 10_000;
    private static final int LONG_LINE = 400;
    private static final int SIGNS_OF_HUNDRED = 5;

    private Minified() {}

    /**
     * Whether a file is minified: its name says so, or its lines are very long and as full of signs as code is. A long
     * text of data in a few lines is not.
     */
    static boolean is(String name, String text) {
        if (NAME.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return true;
        }
        if (text.length() < SHORT) {
            return false;
        }
        long lines = text.chars().filter(character -> character == '\n').count() + 1;
        long signs = text.chars()
                .filter(character -> ";(){}".indexOf(character) >= 0)
                .count();
        return text.length() / lines > LONG_LINE && signs * 100 / text.length() >= SIGNS_OF_HUNDRED;
    }
}
