// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import dev.espalier.schema.RelationName;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.codegen.GeneratorStrategy.Mode;
import org.jooq.codegen.JavaGenerator;
import org.jooq.codegen.JavaWriter;
import org.jooq.meta.SchemaDefinition;
import org.jooq.meta.TableDefinition;

/** What generated tables and their records are called in a file, whose imports grow as they are asked for. */
final class TableReferences {

    private final JavaGenerator generator;
    private final JavaWriter out;
    private final Map<RelationName, TableDefinition> tables;

    TableReferences(JavaGenerator generator, SchemaDefinition schema, JavaWriter out) {
        this.generator = generator;
        this.out = out;
        this.tables = schema.getDatabase().getTables().stream()
                .collect(Collectors.toMap(
                        table -> new RelationName(table.getSchema().getInputName(), table.getInputName()),
                        table -> table,
                        (one, other) -> one));
    }

    /** {@code Bookings.BOOKINGS}; none when the generator has no class for it. */
    Optional<String> table(RelationName name) {
        return Optional.ofNullable(tables.get(name))
                .map(table -> out.ref(generator.getStrategy().getFullJavaClassName(table)) + "."
                        + generator.getStrategy().getJavaIdentifier(table));
    }

    /** {@code BookingsRecord}. */
    Optional<String> row(RelationName name) {
        return Optional.ofNullable(tables.get(name))
                .map(table -> out.ref(generator.getStrategy().getFullJavaClassName(table, Mode.RECORD)));
    }
}
