// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.supabase.literal.NameText;
import java.util.Set;

/**
 * Where JSON is taken: columns of a relation, or arguments of a function.
 *
 * @param schema that has it
 * @param name of the relation or function
 */
record JsonPlaces(DatabaseSchema schema, RelationName name) {

    private static final Set<String> TYPES = Set.of("json", "jsonb");

    /** Whether a column, as a filter calls it, is of JSON, or {@code ->} takes JSON out of one; one of an embed is not known here. */
    boolean isColumn(String column) {
        int text = column.lastIndexOf("->>");
        int json = column.lastIndexOf("->");
        if (json >= 0) {
            return text < json;
        }
        return schema.relation(name).stream()
                .flatMap(known -> known.columns().stream())
                .anyMatch(known -> TYPES.contains(known.base())
                        && NameText.quoted(known.name()).equals(column));
    }

    /** Whether the function, or another one of its name, has an argument of this name that takes JSON. */
    boolean isArgument(String argument) {
        return schema.routines(name).stream()
                .flatMap(routine -> routine.arguments().stream())
                .anyMatch(known -> known.name().equals(argument)
                        && TYPES.contains(known.type().text()));
    }
}
