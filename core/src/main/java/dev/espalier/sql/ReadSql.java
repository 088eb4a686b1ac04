// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Embedding;
import dev.espalier.plan.Embedding.Reach;
import dev.espalier.plan.Plan.Clauses;
import dev.espalier.plan.Plan.Column;
import dev.espalier.plan.Plan.ColumnAt;
import dev.espalier.plan.Plan.Criterion;
import dev.espalier.plan.Plan.Equality;
import dev.espalier.plan.Plan.Group;
import dev.espalier.plan.Plan.Lateral;
import dev.espalier.plan.Plan.LateralKind;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Output;
import dev.espalier.plan.Plan.Paging;
import dev.espalier.plan.Plan.Sort;
import dev.espalier.query.Filter.Negation;
import dev.espalier.query.OrderTerm.Direction;
import dev.espalier.query.OrderTerm.Nulls;
import dev.espalier.query.Page;
import dev.espalier.query.SelectItem.Join;
import dev.espalier.sql.OutputSql.Stars;
import java.util.ArrayList;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.GroupField;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Nodes as selects: laterals for embeds, all columns of a key in every join. */
final class ReadSql {

    private final Holes holes;
    private final TermSql terms;
    private final OutputSql outputs;
    private final ConditionSql conditions;

    ReadSql(Holes holes, Stars stars) {
        this.holes = holes;
        this.terms = new TermSql(holes);
        this.outputs = new OutputSql(terms, stars);
        this.conditions = new ConditionSql(holes, ReadSql::found);
    }

    /** {@code select … from … where … order by … limit …}. */
    Select<Record> select(Node node) {
        return select(node, List.of());
    }

    /** {@code with "made" as (…) select …}: the root of a statement that makes what it reads. */
    Select<Record> select(Node node, List<CommonTableExpression<?>> made) {
        if (node.embedding() instanceof Embedding.AfterPage paged) {
            Table<?> page = DSL.table(page(node, paged.columns(), List.of())).as(Names.last(node.source()));
            return embedded(AfterPage.of(node), page, made);
        }
        if (node.embedding() instanceof Embedding.AtOnce batched) {
            Name name = Names.last(node.source());
            List<CommonTableExpression<?>> tables = new ArrayList<>(made);
            tables.add(name.as(page(node, batched.columns(), List.of())));
            return embedded(AfterPage.of(node), DSL.table(name), tables);
        }
        Clauses clauses = node.clauses();
        Table<?> tables = joined(node);
        Selecting grouped = Selecting.with(made, outputs.of(node))
                .from(tables)
                .where(conditions(node))
                .groupBy(node.groups().stream().map(this::group).toList());
        return ordered(grouped, clauses);
    }

    private Select<Record> embedded(Node rest, Table<?> rows, List<CommonTableExpression<?>> tables) {
        return ordered(Selecting.with(tables, outputs.of(rest)).from(joined(rest, rows)), rest.clauses());
    }

    /** {@code select columns from … where … and exists (…) order by … limit …}: the rows of a node, nothing embedded in them. */
    Select<Record> page(Node node, List<Output> columns, List<Condition> besides) {
        List<Lateral> ordering = node.ordering();
        List<Lateral> others = node.laterals().stream()
                .filter(lateral -> !ordering.contains(lateral))
                .toList();
        Node cut = node.with(ordering, node.embedding());
        List<Condition> where = new ArrayList<>(new CountSql(holes).conditions(node, others));
        where.addAll(besides);
        return ordered(
                Selecting.of(outputs.of(columns))
                        .from(joined(cut, Names.tables(node.source())))
                        .where(where),
                node.clauses());
    }

    /** {@code lateral (select …) as "bookings_notes_1"}: what a row shows, as a row. */
    Table<?> shown(Node node, Name alias) {
        return DSL.lateral(DSL.table(Selecting.of(outputs.of(node)).made()).as(alias));
    }

    /** What binds a node, and what is asked of its rows and of what is joined to them. */
    List<Condition> conditions(Node node) {
        List<Condition> where = new ArrayList<>(
                node.clauses().joins().stream().map(ReadSql::equality).toList());
        where.addAll(conditions.all(node.clauses().where()));
        return where;
    }

    private Select<Record> ordered(Selecting select, Clauses clauses) {
        Selecting ordered =
                select.orderBy(clauses.order().stream().map(this::sort).toList());
        return clauses.page().map(page -> paged(ordered, page)).orElse(ordered).made();
    }

    /** A node's source, with all that is embedded in it. */
    Table<?> joined(Node node) {
        return joined(node, Names.tables(node.source()));
    }

    /** What is embedded in a node, beside its rows. */
    Table<?> joined(Node node, Table<?> rows) {
        Table<?> tables = rows;
        for (Lateral lateral : node.laterals()) {
            tables = lateral.reach() == Reach.ALL_ROWS
                    ? new BatchSql(this, holes, node.source()).joined(tables, lateral)
                    : joined(tables, lateral);
        }
        return tables;
    }

    private Table<?> joined(Table<?> tables, Lateral lateral) {
        Name alias = Names.alias(lateral.alias());
        Select<Record> rows = select(lateral.node());
        if (lateral.kind() == LateralKind.OBJECT || lateral.kind() == LateralKind.COLUMNS) {
            return join(tables, rows, lateral, DSL.trueCondition());
        }
        List<SelectField<?>> arrays = new ArrayList<>();
        arrays.add(Fragments.aliased(Fragments.rowsAsJsonb(alias, List.of()), alias));
        List<QueryPart> order = sorts(lateral.gatheredOrder());
        for (Column column : lateral.gathered()) {
            Name name = Names.alias(column.name());
            arrays.add(Fragments.aliased(Fragments.columnAsJsonb(alias.append(name), order), name));
        }
        Select<?> aggregated =
                Selecting.of(arrays).from(DSL.table(rows).as(alias)).made();
        Condition found = lateral.join() == Join.INNER ? Fragments.postfix(alias, "is not null") : DSL.trueCondition();
        return join(tables, aggregated, lateral, found);
    }

    List<QueryPart> sorts(List<Sort> order) {
        return order.stream().<QueryPart>map(this::sort).toList();
    }

    private static Table<?> join(Table<?> tables, Select<?> rows, Lateral lateral, Condition on) {
        Table<?> derived = DSL.lateral(DSL.table(rows).as(Names.alias(lateral.alias())));
        return lateral.join() == Join.INNER
                ? tables.join(derived).on(on)
                : tables.leftJoin(derived).on(on);
    }

    static Condition equality(Equality equality) {
        return field(equality.left()).eq(field(equality.right()));
    }

    private static Field<Object> field(ColumnAt column) {
        return DSL.field(Names.column(column), SQLDataType.OTHER);
    }

    /** A whole row is held against NULL by distinctness, so that a row of NULLs counts as found. */
    private static Condition found(Criterion.Found embed) {
        String test = embed.negation() == Negation.NOT ? "is distinct from null" : "is not distinct from null";
        return Fragments.postfix(Names.alias(embed.lateral()), test);
    }

    private GroupField group(Group group) {
        if (group instanceof Group.ByName byName) {
            return Fragments.field(Names.alias(byName.name()));
        }
        if (group instanceof Group.ByTerm byTerm) {
            return Fragments.field(terms.part(byTerm.term()));
        }
        Group.ByLifted lifted = (Group.ByLifted) group;
        return Fragments.field(
                Names.alias(lifted.lateral()).append(Names.alias(lifted.column().name())));
    }

    SortField<?> sort(Sort sort) {
        Field<?> value = Fragments.field(terms.part(sort.term()));
        SortField<?> directed = sort.direction() == Direction.UNSAID
                ? value.sortDefault()
                : sort.direction() == Direction.ASC ? value.asc() : value.desc();
        return sort.nulls() == Nulls.UNSAID
                ? directed
                : sort.nulls() == Nulls.FIRST ? directed.nullsFirst() : directed.nullsLast();
    }

    private Selecting paged(Selecting select, Paging paging) {
        if (paging instanceof Paging.Capped capped) {
            return select.limit(DSL.inline(capped.rows()));
        }
        Page page = ((Paging.Asked) paging).page();
        if (page instanceof Page.From from) {
            return select.offset(holes.page(from.offsetSlot()));
        }
        Page.Limited limited = (Page.Limited) page;
        return select.limit(holes.page(limited.limitSlot())).offset(holes.page(limited.offsetSlot()));
    }
}
