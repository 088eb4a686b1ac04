// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.cases;

import dev.espalier.codegen.port.type.ColumnTypes;
import dev.espalier.codegen.port.type.JavaType;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.schema.Relation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plausible values for what is not known before a program runs. */
final class SampleValues {

    private static final Map<JavaType, JsonLiteral> VALUES = Map.ofEntries(
            Map.entry(JavaType.BIGINT, new JsonNumber("1")),
            Map.entry(JavaType.INTEGER, new JsonNumber("1")),
            Map.entry(JavaType.NUMBER, new JsonNumber("1")),
            Map.entry(JavaType.DECIMAL, new JsonNumber("12.5")),
            Map.entry(JavaType.DOUBLE, new JsonNumber("0.5")),
            Map.entry(JavaType.TRUTH, new JsonBoolean(true)),
            Map.entry(JavaType.MOMENT, new JsonText("2026-01-01T10:00:00Z")),
            Map.entry(JavaType.LOCAL_MOMENT, new JsonText("2026-01-01T10:00:00")),
            Map.entry(JavaType.DATE, new JsonText("2026-01-01")),
            Map.entry(JavaType.TIME, new JsonText("10:00:00")),
            Map.entry(JavaType.TIME_WITH_ZONE, new JsonText("10:00:00+00:00")),
            Map.entry(JavaType.UUID, new JsonText("00000000-0000-4000-8000-000000000001")),
            Map.entry(JavaType.JSON, new JsonObject(Map.of())));

    private SampleValues() {}

    /** A value of this type; a text for what has no other. */
    static JsonLiteral of(JavaType type) {
        if (type.isList()) {
            String element = type.name().substring("List<".length(), type.name().length() - 1);
            return new JsonArray(List.of(VALUES.entrySet().stream()
                    .filter(entry -> entry.getKey().name().equals(element))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(new JsonText("text"))));
        }
        return VALUES.getOrDefault(type, new JsonText("text"));
    }

    /** A row of one column, the first that is none of the key. */
    static Optional<JsonObject> row(Relation relation) {
        return relation.columns().stream()
                .filter(column -> !relation.primaryKey().contains(column.name()))
                .findFirst()
                .map(column -> new JsonObject(Map.of(column.name(), of(ColumnTypes.of(column)))));
    }
}
