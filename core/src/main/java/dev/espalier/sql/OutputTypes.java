// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Plan.Column;
import dev.espalier.plan.Plan.Conversion;
import dev.espalier.plan.Plan.Lateral;
import dev.espalier.plan.Plan.LateralKind;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Output;
import dev.espalier.plan.Plan.Term;
import dev.espalier.query.Aggregate;
import dev.espalier.query.JsonStep;
import dev.espalier.query.JsonStep.Arrow;
import dev.espalier.query.SelectItem.Aggregation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/** What the items of a node's select list are for jOOQ; what nothing is known of is left to the driver. */
final class OutputTypes {

    private static final DataType<?> UNKNOWN = SQLDataType.OTHER;

    private final Map<String, Map<String, DataType<?>>> lifted = new HashMap<>();

    OutputTypes(Node node) {
        node.laterals().forEach(lateral -> lifted.put(lateral.alias(), lifted(lateral)));
    }

    /** What a spread hands to its parent, by its name. */
    private static Map<String, DataType<?>> lifted(Lateral lateral) {
        Map<String, DataType<?>> types = new HashMap<>();
        if (lateral.kind() == LateralKind.ARRAYS) {
            lateral.gathered().forEach(column -> types.put(column.name(), SQLDataType.JSONB));
        } else if (lateral.kind() == LateralKind.COLUMNS) {
            types.putAll(new OutputTypes(lateral.node()).named(lateral.node().outputs()));
        }
        return types;
    }

    private Map<String, DataType<?>> named(List<Output> outputs) {
        Map<String, DataType<?>> types = new HashMap<>();
        for (Output output : outputs) {
            if (output instanceof Output.Star star) {
                star.columns().forEach(column -> types.putIfAbsent(column.name(), ColumnTypes.of(column)));
            } else {
                types.putIfAbsent(name(output), of(output));
            }
        }
        return types;
    }

    private static String name(Output output) {
        if (output instanceof Output.Field field) {
            return field.alias().orElse(field.term().column().column().name());
        }
        if (output instanceof Output.Lifted column) {
            return column.alias().or(() -> column.column().map(Column::name)).orElse("");
        }
        if (output instanceof Output.Embedded embed) {
            return embed.name();
        }
        return output instanceof Output.WholeRow row ? row.alias() : "";
    }

    DataType<?> of(Output output) {
        if (output instanceof Output.Field field) {
            DataType<?> plain = field.output().isPresent() ? SQLDataType.JSON : of(field.term());
            DataType<?> cast = field.cast().<DataType<?>>map(ColumnTypes::of).orElse(plain);
            return aggregated(cast, field.aggregate());
        }
        if (output instanceof Output.CountAll count) {
            return count.cast().<DataType<?>>map(ColumnTypes::of).orElse(SQLDataType.BIGINT);
        }
        if (output instanceof Output.Lifted column) {
            DataType<?> plain = column.column()
                    .<DataType<?>>map(which ->
                            lifted.getOrDefault(column.lateral(), Map.of()).getOrDefault(which.name(), UNKNOWN))
                    .orElse(UNKNOWN);
            return aggregated(plain, column.aggregate());
        }
        return output instanceof Output.Embedded ? SQLDataType.JSONB : UNKNOWN;
    }

    private static DataType<?> of(Term term) {
        DataType<?> column =
                term.column().column() instanceof Column.Known known ? ColumnTypes.of(known.column()) : UNKNOWN;
        if (term.path().isEmpty()) {
            return column;
        }
        JsonStep last = term.path().get(term.path().size() - 1);
        if (last.arrow() == Arrow.TEXT) {
            return SQLDataType.CLOB;
        }
        return term.conversion() == Conversion.TO_JSONB ? SQLDataType.JSONB : column;
    }

    private static DataType<?> aggregated(DataType<?> value, Optional<Aggregation> aggregation) {
        return aggregation
                .<DataType<?>>map(wanted -> wanted.cast()
                        .<DataType<?>>map(ColumnTypes::of)
                        .orElseGet(() -> outcome(wanted.function(), value)))
                .orElse(value);
    }

    /** The sum of integers is wider than they are, and their mean has a fraction. */
    private static DataType<?> outcome(Aggregate function, DataType<?> value) {
        Class<?> type = value.getType();
        boolean small = type == Short.class || type == Integer.class;
        return switch (function) {
            case COUNT -> SQLDataType.BIGINT;
            case MIN, MAX -> value;
            case SUM -> small ? SQLDataType.BIGINT : type == Long.class ? SQLDataType.NUMERIC : value;
            case AVG ->
                small || type == Long.class ? SQLDataType.NUMERIC : type == Float.class ? SQLDataType.DOUBLE : value;
        };
    }
}
