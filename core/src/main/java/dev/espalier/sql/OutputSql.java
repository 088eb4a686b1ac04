// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Plan.LateralKind;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Output;
import dev.espalier.query.Aggregate;
import dev.espalier.query.SelectItem.Aggregation;
import dev.espalier.query.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Items of a select list: {@code cast(sum("orders"."total") as int) as "revenue"}. */
final class OutputSql {

    /** How all columns of a relation are said. */
    enum Stars {
        /** {@code "bookings".*}. */
        AS_THEY_ARE,
        /** One by one where they are known, so that jOOQ knows them too, with their types. */
        SPELLED_OUT
    }

    private final TermSql terms;
    private final Stars stars;

    OutputSql(TermSql terms, Stars stars) {
        this.terms = terms;
        this.stars = stars;
    }

    List<SelectFieldOrAsterisk> of(Node node) {
        Function<Output, DataType<?>> types =
                stars == Stars.SPELLED_OUT ? new OutputTypes(node)::of : output -> SQLDataType.OTHER;
        return items(node.outputs(), types);
    }

    /** Columns that nobody asks the types of. */
    List<SelectFieldOrAsterisk> of(List<Output> columns) {
        return items(columns, output -> SQLDataType.OTHER);
    }

    private List<SelectFieldOrAsterisk> items(List<Output> outputs, Function<Output, DataType<?>> types) {
        return outputs.isEmpty()
                ? List.of(Fragments.nothing())
                : outputs.stream().flatMap(output -> items(output, types)).toList();
    }

    private Stream<SelectFieldOrAsterisk> items(Output output, Function<Output, DataType<?>> types) {
        if (output instanceof Output.Star star) {
            return stars == Stars.SPELLED_OUT && !star.columns().isEmpty()
                    ? spelledOut(star)
                    : all(Names.qualifier(star.qualifier()));
        }
        if (output instanceof Output.Lifted lifted && lifted.column().isEmpty()) {
            return all(Names.alias(lifted.lateral()));
        }
        return Stream.of(field(output, types.apply(output)));
    }

    private static Stream<SelectFieldOrAsterisk> all(Name table) {
        return Stream.of(DSL.table(table).asterisk());
    }

    private static Stream<SelectFieldOrAsterisk> spelledOut(Output.Star star) {
        Name table = Names.qualifier(star.qualifier());
        return star.columns().stream()
                .map(column -> DSL.field(table.append(Names.alias(column.name())), ColumnTypes.of(column)));
    }

    private Field<?> field(Output output, DataType<?> type) {
        if (output instanceof Output.Field field) {
            QueryPart term = terms.part(field.term());
            QueryPart represented = field.output()
                    .<QueryPart>map(function -> Fragments.invocation(Names.relation(function), List.of(term)))
                    .orElse(term);
            QueryPart value = cast(represented, field.cast());
            String name = field.term().column().column().name();
            return named(value, name, type, field.aggregate(), field.alias());
        }
        if (output instanceof Output.CountAll count) {
            String name = count.alias().orElse(Aggregate.COUNT.token());
            return named(cast(Fragments.countAll(), count.cast()), name, type, Optional.empty(), count.alias());
        }
        if (output instanceof Output.WholeRow row) {
            List<String> names = row.qualifier().names();
            Name last = Names.alias(names.get(names.size() - 1));
            return named(last, row.alias(), type, Optional.empty(), Optional.of(row.alias()));
        }
        return output instanceof Output.Embedded embed ? embedded(embed) : lifted((Output.Lifted) output, type);
    }

    private static Field<?> embedded(Output.Embedded embed) {
        Name lateral = Names.alias(embed.lateral());
        Field<?> json =
                embed.kind() == LateralKind.OBJECT ? Fragments.rowAsJsonb(lateral) : Fragments.arrayOrEmpty(lateral);
        return Fragments.aliased(json, Names.alias(embed.name()));
    }

    private static Field<?> lifted(Output.Lifted lifted, DataType<?> type) {
        String name = lifted.column().orElseThrow().name();
        Name column = Names.alias(lifted.lateral()).append(Names.alias(name));
        return named(column, name, type, lifted.aggregate(), lifted.alias());
    }

    private static QueryPart cast(QueryPart value, Optional<TypeName> type) {
        return type.<QueryPart>map(name -> Fragments.cast(value, name)).orElse(value);
    }

    /** A field that jOOQ knows by the name that PostgreSQL gives it: its column's, or its aggregate's. */
    private static Field<?> named(
            QueryPart value, String name, DataType<?> type, Optional<Aggregation> aggregate, Optional<String> alias) {
        String base = aggregate.map(wanted -> wanted.function().token()).orElse(name);
        QueryPart part = aggregate
                .map(wanted -> cast(Fragments.call(wanted.function().token(), List.of(value)), wanted.cast()))
                .orElse(value);
        Field<?> field = Fragments.field(Names.alias(base), type, part);
        return alias.<Field<?>>map(given -> Fragments.aliased(field, Names.alias(given)))
                .orElse(field);
    }
}
