// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Plan.LateralKind;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Output;
import dev.espalier.query.SelectItem.Aggregation;
import dev.espalier.query.TypeName;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.SelectField;

/** Items of a select list: {@code cast(sum("orders"."total") as int) as "revenue"}. */
final class OutputSql {

    private final TermSql terms;

    OutputSql(TermSql terms) {
        this.terms = terms;
    }

    List<SelectField<?>> of(Node node) {
        return node.outputs().isEmpty()
                ? List.of(Fragments.nothing())
                : node.outputs().stream().<SelectField<?>>map(this::field).toList();
    }

    private Field<?> field(Output output) {
        if (output instanceof Output.Star star) {
            return Fragments.all(Names.qualifier(star.qualifier()));
        }
        if (output instanceof Output.Field field) {
            QueryPart value = cast(terms.part(field.term()), field.cast());
            return named(aggregated(value, field.aggregate()), field.alias());
        }
        if (output instanceof Output.CountAll count) {
            return named(cast(Fragments.countAll(), count.cast()), count.alias());
        }
        if (output instanceof Output.WholeRow row) {
            List<String> names = row.qualifier().names();
            return named(Names.alias(names.get(names.size() - 1)), Optional.of(row.alias()));
        }
        return output instanceof Output.Embedded embed ? embedded(embed) : lifted((Output.Lifted) output);
    }

    private static Field<?> embedded(Output.Embedded embed) {
        Name lateral = Names.alias(embed.lateral());
        Field<?> json =
                embed.kind() == LateralKind.OBJECT ? Fragments.rowAsJsonb(lateral) : Fragments.arrayOrEmpty(lateral);
        return json.as(Names.alias(embed.name()));
    }

    private static Field<?> lifted(Output.Lifted lifted) {
        Name lateral = Names.alias(lifted.lateral());
        if (lifted.column().isEmpty()) {
            return Fragments.all(lateral);
        }
        Name column = lateral.append(Names.alias(lifted.column().get().name()));
        return named(aggregated(column, lifted.aggregate()), lifted.alias());
    }

    private static QueryPart aggregated(QueryPart value, Optional<Aggregation> aggregate) {
        return aggregate
                .map(wanted -> cast(Fragments.call(wanted.function().token(), List.of(value)), wanted.cast()))
                .orElse(value);
    }

    private static QueryPart cast(QueryPart value, Optional<TypeName> type) {
        return type.<QueryPart>map(name -> Fragments.cast(value, name)).orElse(value);
    }

    private static Field<?> named(QueryPart value, Optional<String> alias) {
        Field<?> field = Fragments.field(value);
        return alias.<Field<?>>map(name -> field.as(Names.alias(name))).orElse(field);
    }
}
