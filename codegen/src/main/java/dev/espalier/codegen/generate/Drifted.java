// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import dev.espalier.schema.DatabaseSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check has found.
 *
 * @param before the schema of the resource
 * @param now the schema of the database
 * @param differences each in a sentence, with the embeds that it breaks; none when nothing differs
 */
public record Drifted(DatabaseSchema before, DatabaseSchema now, List<String> differences) {

    /** Keeps a copy of the sentences. */
    public Drifted {
        differences = List.copyOf(differences);
    }

    /** The same with more sentences behind these. */
    public Drifted and(List<String> more) {
        List<String> all = new ArrayList<>(differences);
        all.addAll(more);
        return new Drifted(before, now, all);
    }
}
