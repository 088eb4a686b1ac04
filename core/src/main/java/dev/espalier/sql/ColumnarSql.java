// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Plan.Column;
import dev.espalier.plan.Plan.Output;
import dev.espalier.plan.ReadPlan;
import dev.espalier.query.Count;
import dev.espalier.query.Form;
import dev.espalier.query.JsonStep;
import dev.espalier.query.JsonStep.Arrow;
import dev.espalier.schema.Relation;
import dev.espalier.sql.ColumnarQuery.Extent;
import dev.espalier.sql.OutputColumn.Kind;
import dev.espalier.sql.OutputSql.Stars;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Rows as columns, for whoever reads them one by one: {@code select "rows"."id", cast(to_json("rows"."tags") as text) as "tags" from (…) as "rows"}.
 *
 * <p>A column comes as it is, or as its text, where that tells what it is in JSON, and as JSON elsewhere: {@code to_json} of a value takes
 * PostgreSQL several times as long as its text.
 */
final class ColumnarSql {

    private static final Name ROWS = DSL.quotedName("rows");

    /** Of longer names PostgreSQL keeps the beginning. */
    private static final int LONGEST_NAME = 63;

    private ColumnarSql() {}

    /** The columns of a plan's rows; none when a row of JSON is not made of columns that are known by one name each. */
    static Optional<List<OutputColumn>> columns(ReadPlan plan) {
        if (plan.form() != Form.ROWS
                || plan.count() != Count.NONE
                || plan.root().outputs().isEmpty()) {
            return Optional.empty();
        }
        List<OutputColumn> columns = new ArrayList<>();
        for (Output output : plan.root().outputs()) {
            List<OutputColumn> made = columns(output);
            if (made.isEmpty()) {
                return Optional.empty();
            }
            columns.addAll(made);
        }
        Set<String> names = new HashSet<>();
        boolean told = columns.stream().allMatch(column -> isWhole(column.name()) && names.add(column.name()));
        return told ? Optional.of(columns) : Optional.empty();
    }

    private static boolean isWhole(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
    }

    static Extent extent(ReadPlan plan) {
        return plan.root().outputs().stream().anyMatch(Output.Star.class::isInstance)
                ? Extent.ALL_THAT_ARE_KNOWN
                : Extent.NAMED;
    }

    /** The same columns for a session of any zone, where only PostgreSQL knows what it shows of a moment. */
    static List<OutputColumn> anywhere(List<OutputColumn> columns) {
        return columns.stream()
                .map(column ->
                        column.kind() == Kind.MOMENT ? new OutputColumn(column.name(), Kind.MOMENT_TEXT) : column)
                .toList();
    }

    static Select<Record> of(ReadPlan plan, List<OutputColumn> columns, Holes holes) {
        List<Field<?>> fields = new ArrayList<>();
        columns.forEach(column -> fields.add(field(column)));
        Select<Record> rows = new ReadSql(holes, Stars.AS_THEY_ARE).select(plan.root());
        return Selecting.of(fields).from(DSL.table(rows).as(ROWS)).made();
    }

    private static Field<?> field(OutputColumn column) {
        Name name = Names.alias(column.name());
        Name qualified = ROWS.append(name);
        Field<Object> value = DSL.field(qualified, SQLDataType.OTHER);
        return switch (column.kind()) {
            case WHOLE, TRUTH, TEXT, DECIMAL, UUID, DATE, MOMENT -> value;
            case MOMENT_TEXT, TEXT_OF_IT, DIGITS -> asText(value, name);
            case JSON -> asText(Fragments.call("to_json", List.of(value)), name);
        };
    }

    private static Field<?> asText(Field<Object> value, Name name) {
        return Fragments.aliased(value.cast(SQLDataType.CLOB), name);
    }

    private static List<OutputColumn> columns(Output output) {
        if (output instanceof Output.Star star) {
            return star.columns().stream()
                    .map(column -> new OutputColumn(column.name(), kind(column)))
                    .toList();
        }
        if (output instanceof Output.Field field) {
            return name(field).map(name -> new OutputColumn(name, kind(field))).stream()
                    .toList();
        }
        if (output instanceof Output.Embedded embed) {
            return List.of(new OutputColumn(embed.name(), Kind.JSON));
        }
        if (output instanceof Output.Lifted lifted) {
            return lifted.alias().map(name -> new OutputColumn(name, Kind.JSON)).stream()
                    .toList();
        }
        return output instanceof Output.CountAll count
                ? count.alias().map(name -> new OutputColumn(name, Kind.JSON)).stream()
                        .toList()
                : List.of();
    }

    /** The name that a column has besides its own is told; what PostgreSQL calls an expression is its business. */
    private static Optional<String> name(Output.Field field) {
        boolean plain = field.term().path().isEmpty()
                && field.output().isEmpty()
                && field.cast().isEmpty()
                && field.aggregate().isEmpty();
        return plain
                ? Optional.of(
                        field.alias().orElse(field.term().column().column().name()))
                : field.alias();
    }

    private static Kind kind(Output.Field field) {
        if (field.aggregate().isPresent() || field.output().isPresent()) {
            return Kind.JSON;
        }
        if (field.cast().isPresent()) {
            return kind(ColumnTypes.plain(field.cast().get()));
        }
        List<JsonStep> path = field.term().path();
        if (!path.isEmpty()) {
            return path.get(path.size() - 1).arrow() == Arrow.TEXT ? Kind.TEXT : Kind.JSON;
        }
        return field.term().column().column() instanceof Column.Known known ? kind(known.column()) : Kind.JSON;
    }

    private static Kind kind(Relation.Column column) {
        return column.base().equals(column.type()) ? kind(ColumnTypes.plain(column)) : Kind.JSON;
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "smallint", "integer", "bigint", "int", "int2", "int4", "int8" -> Kind.WHOLE;
            case "boolean", "bool" -> Kind.TRUTH;
            case "text", "varchar", "character varying", "character", "char", "bpchar" -> Kind.TEXT;
            case "numeric", "decimal" -> Kind.DECIMAL;
            case "uuid" -> Kind.UUID;
            case "date" -> Kind.DATE;
            case "time", "time without time zone", "timetz", "time with time zone" -> Kind.TEXT_OF_IT;
            case "real", "float4", "double precision", "float8", "float" -> Kind.DIGITS;
            case "timestamp", "timestamp without time zone", "timestamptz", "timestamp with time zone" -> Kind.MOMENT;
            default -> Kind.JSON;
        };
    }
}
