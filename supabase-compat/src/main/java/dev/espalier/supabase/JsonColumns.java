// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.supabase.literal.NameText;
import java.util.Set;

/** Which columns of a relation take JSON: those of its types, and what {@code ->} takes out of them. */
record JsonColumns(DatabaseSchema schema, RelationName relation) {

    private static final Set<String> TYPES = Set.of("json", "jsonb");

    /** Whether the column, as a filter calls it, takes JSON; one of an embed is not known here. */
    boolean has(String column) {
        int text = column.lastIndexOf("->>");
        int json = column.lastIndexOf("->");
        if (json >= 0) {
            return text < json;
        }
        return schema.relation(relation).stream()
                .flatMap(known -> known.columns().stream())
                .anyMatch(known -> TYPES.contains(known.base())
                        && NameText.quoted(known.name()).equals(column));
    }
}
