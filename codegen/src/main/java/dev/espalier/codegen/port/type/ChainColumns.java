// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.type;

import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Routine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The relation or function that a chain is about, with the types of its columns.
 *
 * @param schema what there is, if that is known
 * @param schemaName the schema that the chain names, or the default one
 * @param method {@code from} or {@code rpc}
 * @param name the relation or function, if it is known
 * @param select what the chain shows
 */
public record ChainColumns(
        Optional<DatabaseSchema> schema, String schemaName, String method, Optional<String> name, String select) {

    public static ChainColumns of(FoundChain chain, Optional<DatabaseSchema> schema) {
        List<ChainStep> steps = chain.steps();
        return new ChainColumns(
                schema,
                text(steps, "schema")
                        .or(() -> schema.map(DatabaseSchema::defaultSchema))
                        .orElse(""),
                steps.stream().anyMatch(step -> step.method().equals("rpc")) ? "rpc" : "from",
                text(steps, "from").or(() -> text(steps, "rpc")),
                text(steps, "select").orElse(""));
    }

    private static Optional<String> text(List<ChainStep> steps, String method) {
        return steps.stream()
                .filter(step -> step.method().equals(method))
                .findFirst()
                .flatMap(step -> Slots.text(step, 0));
    }

    /** The relation, if there is one of this name. */
    public Optional<Relation> relation() {
        return name.filter(known -> method.equals("from"))
                .flatMap(this::relation)
                .or(this::returned);
    }

    /** The type of a column, which may be one of an embed or within JSON: {@code clients.name}, {@code settings->>lang}. */
    JavaType type(Optional<String> column) {
        return column.map(this::type).orElse(JavaType.ANY);
    }

    /** The same. */
    JavaType type(String column) {
        if (column.contains("->>")) {
            return JavaType.TEXT;
        }
        if (column.contains("->")) {
            return JavaType.ANY;
        }
        int dot = column.lastIndexOf('.');
        Optional<Relation> relation = dot < 0 ? relation() : embedded(column.substring(0, dot));
        return relation.flatMap(found -> found.column(column.substring(dot + 1)))
                .map(ColumnTypes::of)
                .orElse(JavaType.ANY);
    }

    /** The type of an argument of the function. */
    JavaType argument(String argument) {
        return routines().stream()
                .flatMap(routine -> routine.arguments().stream())
                .filter(known -> known.name().equals(argument))
                .findFirst()
                .map(known -> ColumnTypes.of(known.type().text()))
                .orElse(JavaType.ANY);
    }

    private List<Routine> routines() {
        return schema.flatMap(known -> name.map(function -> known.routines(new RelationName(schemaName, function))))
                .orElse(List.of());
    }

    private Optional<Relation> returned() {
        return routines().stream()
                .findFirst()
                .flatMap(routine ->
                        schema.flatMap(known -> known.relation(routine.returns().type())));
    }

    private Optional<Relation> relation(String relation) {
        return schema.flatMap(known -> known.relation(new RelationName(schemaName, relation)));
    }

    /** By its alias or its name, the last of a path. */
    private Optional<Relation> embedded(String path) {
        String embed = path.substring(path.lastIndexOf('.') + 1);
        Matcher alias = Pattern.compile("(?<![\\w.])" + Pattern.quote(embed) + "\\s*:\\s*(\\w+)")
                .matcher(select);
        return alias.find() ? relation(alias.group(1)).or(() -> relation(embed)) : relation(embed);
    }
}
