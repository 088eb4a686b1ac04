// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.pattern;

import java.util.List;
import java.util.OptionalInt;

/** The ten patterns that were found most often in 11,753 chains of 48 public code bases. */
public final class MostUsed {

    private static final List<String> PATTERNS = List.of(
            "update.eq",
            "select.eq.single",
            "insert",
            "delete.eq",
            "rpc",
            "select.eq",
            "select.eq.maybeSingle",
            "insert.select.single",
            "select",
            "upsert");

    private MostUsed() {}

    /** All of them, the most used first. */
    public static List<String> patterns() {
        return PATTERNS;
    }

    /** The place of a pattern among them, from 1 on. */
    public static OptionalInt rank(String pattern) {
        int at = PATTERNS.indexOf(pattern);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
    }
}
