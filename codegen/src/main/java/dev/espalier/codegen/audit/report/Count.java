// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import java.util.Locale;

/** Numbers of things in words: {@code 1 chain}, {@code 12,345 chains}. */
public final class Count {

    private Count() {}

    /** So many of a thing whose plural ends with {@code s}. */
    public static String of(long count, String thing) {
        return of(count) + " " + thing + (count == 1 ? "" : "s");
    }

    /** {@code 12,345}. */
    public static String of(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
