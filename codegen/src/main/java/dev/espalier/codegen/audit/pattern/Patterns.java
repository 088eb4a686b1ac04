// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.pattern;

import dev.espalier.codegen.library.LibraryChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Patterns: {@code select.eq.maybeSingle}. */
public final class Patterns {
    private static final Set<String> ROOTS = Set.of("from", "schema");
    private static final String FROM_ALONE = "from";

    private Patterns() {}

    /** The names of calls, those in a row under one name once; without roots and what changes no statement. */
    public static String of(List<String> methods) {
        List<String> names = new ArrayList<>();
        for (String method : methods) {
            boolean again = !names.isEmpty() && names.get(names.size() - 1).equals(method);
            if (!again && !ROOTS.contains(method) && !LibraryChain.isWithoutSql(method)) {
                names.add(method);
            }
        }
        return names.isEmpty() ? FROM_ALONE : String.join(".", names);
    }

    /** The names of a pattern's calls: {@code select}, {@code eq}, {@code maybeSingle}. */
    public static List<String> calls(String pattern) {
        return List.of(pattern.split("\\.", -1));
    }
}
