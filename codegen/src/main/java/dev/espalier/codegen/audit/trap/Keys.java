// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.schema.Relation;
import dev.espalier.schema.Relation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keys of a table, as far as they are known. */
final class Keys {
    private static final List<List<String>> BY_CUSTOM = List.of(List.of("id"));

    private Keys() {}

    /** The keys of a table; of a view they are not known. */
    static Optional<List<List<String>>> known(Subject subject) {
        return subject.relation()
                .filter(relation -> relation.kind() == Kind.TABLE)
                .map(Keys::of);
    }

    /** The keys of a table, and where they are not known {@code id}. */
    static List<List<String>> orCustom(Subject subject) {
        return known(subject).orElse(BY_CUSTOM);
    }

    private static List<List<String>> of(Relation relation) {
        List<List<String>> keys = new ArrayList<>();
        if (!relation.primaryKey().isEmpty()) {
            keys.add(relation.primaryKey());
        }
        keys.addAll(relation.uniqueKeys());
        return keys;
    }

    /** {@code (id) or (company_id, phone)}. */
    static String words(List<List<String>> keys) {
        return keys.stream().map(key -> "(" + String.join(", ", key) + ")").collect(Collectors.joining(" or "));
    }
}
