// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.WritePlan.Rows;
import dev.espalier.plan.WritePlan.Sent;
import dev.espalier.query.Document.Grouping;
import dev.espalier.schema.Relation;
import dev.espalier.schema.SqlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Documents as rows: {@code json_to_recordset(convert_from(?, 'UTF8')::json) as "pgrst_body" ("id" integer)}. */
final class PayloadSql {

    private static final SqlText JSON = new SqlText("json");
    private static final Name ELEMENT = DSL.quotedName("element");

    private final Holes holes;

    PayloadSql(Holes holes) {
        this.holes = holes;
    }

    /** A row for each object of the document, even where no column counts. */
    Table<?> rows(Rows rows) {
        JsonType type = rows.defaulted().isPresent() ? JsonType.JSONB : JsonType.JSON;
        Name alias = Names.alias(rows.alias());
        Field<Object> document = document(rows.slot(), type);
        if (rows.columns().isEmpty()) {
            return rows.grouping() == Grouping.ONE
                    ? DSL.table(Selecting.one().made()).as(alias)
                    : Fragments.elements(type, document, alias);
        }
        Map<Name, SqlText> columns = new LinkedHashMap<>();
        rows.columns().forEach(sent -> columns.put(Names.alias(sent.column().name()), type(sent)));
        Field<Object> complete = rows.defaulted()
                .map(defaulted -> completed(rows, defaulted, document))
                .orElse(document);
        return Fragments.records(type, rows.grouping(), complete, alias, columns);
    }

    /** The type that a column is read as: what a function makes a value of is JSON. */
    private static SqlText type(Sent sent) {
        return sent.input().isPresent() ? JSON : sent.column().declared();
    }

    /** {@code "pgrst_body"."id"}, or what a function makes of it. */
    static Field<Object> value(Rows rows, Sent sent) {
        Name name = Names.alias(rows.alias()).append(Names.alias(sent.column().name()));
        return sent.input()
                .map(function -> Fragments.invocation(Names.relation(function), List.of(name)))
                .orElseGet(() -> DSL.field(name));
    }

    /** {@code convert_from(?, 'UTF8')::json}. */
    Field<Object> document(int slot, JsonType type) {
        return Fragments.typed(Fragments.text(holes.content(slot)), type);
    }

    private Field<Object> completed(Rows rows, List<Relation.Column> defaulted, Field<Object> document) {
        List<DefaultOfKey> defaults = defaulted.stream()
                .map(column -> new DefaultOfKey(
                        holes.constant(column.name()), column.standard().orElseThrow()))
                .toList();
        return rows.grouping() == Grouping.ONE
                ? Fragments.withDefaults(defaults, document)
                : Fragments.regathered(
                        Fragments.withDefaults(defaults, ELEMENT),
                        Fragments.elements(JsonType.JSONB, document, ELEMENT));
    }
}
