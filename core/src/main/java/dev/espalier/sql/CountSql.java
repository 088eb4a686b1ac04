// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Plan.Criterion;
import dev.espalier.plan.Plan.Lateral;
import dev.espalier.plan.Plan.Node;
import dev.espalier.query.Filter.Negation;
import dev.espalier.query.SelectItem.Join;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Counts the rows of a node without fetching one: filters only, with {@code exists} for every inner embed. */
final class CountSql {

    private final Holes holes;

    CountSql(Holes holes) {
        this.holes = holes;
    }

    /** {@code (select count(*) from (select 1 from …) as "counted") as "total"}, up to one more than the cap. */
    Field<?> total(Node node, OptionalLong cap) {
        Selecting rows = selecting(node);
        if (cap.isPresent()) {
            rows = rows.limit(DSL.inline(cap.getAsLong() + 1));
        }
        Table<?> counted = DSL.table(rows.made()).as(DSL.quotedName("counted"));
        return Selecting.of(DSL.count()).from(counted).made().asField();
    }

    /** {@code select 1 from … where … and exists (…)}. */
    Select<Record> ones(Node node) {
        return selecting(node).made();
    }

    private Selecting selecting(Node node) {
        return Selecting.one().from(Names.tables(node.source())).where(conditions(node, node.laterals()));
    }

    /** Which rows of a node there are, without anything joined to them; of the laterals those that are inner must find something. */
    List<Condition> conditions(Node node, List<Lateral> laterals) {
        List<Condition> where = new ArrayList<>(
                node.clauses().joins().stream().map(ReadSql::equality).toList());
        where.addAll(new ConditionSql(holes, found -> found(node, found))
                .all(node.clauses().where()));
        laterals.stream()
                .filter(lateral -> lateral.join() == Join.INNER)
                .forEach(lateral -> where.add(DSL.exists(ones(lateral.node()))));
        return where;
    }

    private Condition found(Node node, Criterion.Found found) {
        Lateral lateral = node.laterals().stream()
                .filter(candidate -> candidate.alias().equals(found.lateral()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a null filter without its embed: " + found));
        Condition exists = DSL.exists(ones(lateral.node()));
        return found.negation() == Negation.NOT ? exists : Fragments.not(exists);
    }
}
