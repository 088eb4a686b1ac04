// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import dev.espalier.schema.DatabaseSchema;
import java.util.ArrayList;
import java.util.List;
import org.jooq.codegen.JavaGenerator;

/**
 * jOOQ's classes {@code Tables} and {@code Keys}, which name what there is a second time. Java bounds a class at 64 kB of code that initializes it
 * and at 65,535 constants: with more than fit they would not compile, and are left out. With {@code Keys} go the foreign keys of jOOQ's tables, but not
 * those of the resource.
 *
 * @param tables how many tables and views there are
 * @param keys how many keys they have
 */
record GlobalReferences(int tables, int keys) {

    /** Each takes up to eight constants. */
    private static final int MOST_TABLES = 8_000;

    /** Each takes six bytes of code. */
    private static final int MOST_KEYS = 10_000;

    static GlobalReferences of(DatabaseSchema schema) {
        int keys = schema.relations().stream()
                .mapToInt(relation -> Math.min(relation.primaryKey().size(), 1)
                        + relation.uniqueKeys().size()
                        + relation.foreignKeys().size())
                .sum();
        return new GlobalReferences(schema.relations().size(), keys);
    }

    void configure(JavaGenerator generator) {
        generator.setGenerateGlobalTableReferences(tables <= MOST_TABLES);
        generator.setGenerateGlobalKeyReferences(keys <= MOST_KEYS);
    }

    /** What is left out and why, in sentences. */
    List<String> left() {
        List<String> left = new ArrayList<>();
        if (tables > MOST_TABLES) {
            left.add(tables + " tables are more than a class Tables can name: it is left out");
        }
        if (keys > MOST_KEYS) {
            left.add(
                    keys + " keys are more than a class Keys can name: it is left out, with the foreign keys of tables;"
                            + " Schema.read() has them");
        }
        return List.copyOf(left);
    }
}
