// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.name;

import dev.espalier.codegen.port.type.JavaType;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.Relation.Column;
import dev.espalier.schema.RelationName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Constants that jOOQ's generator writes for tables and columns, and which of them were named. */
public final class GeneratedTables {

    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]*");

    /** Types whose class in jOOQ is that of a parameter. */
    private static final Map<String, JavaType> EXACT = Map.ofEntries(
            Map.entry("bigint", JavaType.BIGINT),
            Map.entry("integer", JavaType.INTEGER),
            Map.entry("text", JavaType.TEXT),
            Map.entry("character varying", JavaType.TEXT),
            Map.entry("character", JavaType.TEXT),
            Map.entry("numeric", JavaType.DECIMAL),
            Map.entry("boolean", JavaType.TRUTH),
            Map.entry("double precision", JavaType.DOUBLE),
            Map.entry("date", JavaType.DATE),
            Map.entry("time without time zone", JavaType.TIME),
            Map.entry("timestamp without time zone", JavaType.LOCAL_MOMENT),
            Map.entry("timestamp with time zone", JavaType.MOMENT),
            Map.entry("uuid", JavaType.UUID));

    private final DatabaseSchema schema;
    private final String packageName;
    private final Map<RelationName, Boolean> alone = new HashMap<>();
    private final Set<String> imports = new TreeSet<>();

    public GeneratedTables(DatabaseSchema schema, String packageName) {
        this.schema = schema;
        this.packageName = packageName;
    }

    Set<String> imports() {
        return Set.copyOf(imports);
    }

    /** A static method that is called by its name alone. */
    String called(String owner, String method) {
        imports.add("static " + owner + "." + method);
        return method;
    }

    Optional<Relation> relation(String schemaName, String name) {
        return schema.relation(new RelationName(schemaName, name));
    }

    /** {@code BOOKINGS}, when it can be called so. */
    Optional<String> table(Relation relation) {
        String name = relation.name().name();
        if (!PLAIN.matcher(name).matches() || !alone.computeIfAbsent(relation.name(), this::isAlone)) {
            return Optional.empty();
        }
        String constant = name.toUpperCase(Locale.ROOT);
        imports.add("static " + tables(relation) + "." + constant);
        return Optional.of(constant);
    }

    /** jOOQ has a package for each of several schemas. */
    private String tables(Relation relation) {
        List<String> schemas = schema.exposed();
        return packageName
                + (schemas.size() > 1 ? "." + relation.name().schema().toLowerCase(Locale.ROOT) : "") + ".Tables";
    }

    /** Whether no other relation has its name in capitals; all relations are looked at. */
    private boolean isAlone(RelationName name) {
        return schema.relations().stream()
                .filter(other -> other.name().name().equalsIgnoreCase(name.name()))
                .skip(1)
                .findAny()
                .isEmpty();
    }

    /** {@code BOOKINGS.STATUS}, when it can be called so. */
    Optional<String> column(Relation relation, String column) {
        boolean once = relation.columns().stream()
                        .filter(other -> other.name().equalsIgnoreCase(column))
                        .count()
                == 1;
        return relation.column(column)
                .filter(known -> once && PLAIN.matcher(column).matches())
                .flatMap(known -> table(relation))
                .map(table -> table + "." + column.toUpperCase(Locale.ROOT));
    }

    /** The type that a value of a column has to be of, when there is a parameter's type for it. */
    static Optional<JavaType> exact(Column column) {
        String declared = column.declared().text().replaceAll("\\([^)]*\\)", "").strip();
        return Optional.ofNullable(EXACT.get(declared));
    }
}
