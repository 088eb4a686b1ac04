// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Plan.Clauses;
import dev.espalier.plan.Plan.Column;
import dev.espalier.plan.Plan.ColumnAt;
import dev.espalier.plan.Plan.Criterion;
import dev.espalier.plan.Plan.Embedding;
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
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.GroupField;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectGroupByStep;
import org.jooq.SelectHavingStep;
import org.jooq.SelectLimitStep;
import org.jooq.SelectOrderByStep;
import org.jooq.SelectSelectStep;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.WithStep;
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
        return select(node, DSL::select);
    }

    /** {@code with "made" as (…) select …}: the root of a statement that makes what it reads. */
    Select<Record> select(Node node, WithStep made) {
        return select(node, made::select);
    }

    private Select<Record> select(
            Node node, Function<Collection<? extends SelectFieldOrAsterisk>, SelectSelectStep<Record>> start) {
        if (node.embedding() instanceof Embedding.AfterPage paged) {
            Node rest = AfterPage.of(node);
            Table<?> page = DSL.table(page(node, paged.columns())).as(Names.last(node.source()));
            return ordered(start.apply(outputs.of(rest)).from(joined(page, rest.laterals())), rest.clauses());
        }
        Clauses clauses = node.clauses();
        List<Condition> where =
                new ArrayList<>(clauses.joins().stream().map(ReadSql::equality).toList());
        where.addAll(conditions.all(clauses.where()));
        Table<?> tables = joined(Names.tables(node.source()), node.laterals());
        return ordered(grouped(start.apply(outputs.of(node)).from(tables).where(where), node.groups()), clauses);
    }

    /** {@code select columns from … where … and exists (…) order by … limit …}: the rows of a node, nothing embedded in them. */
    private Select<Record> page(Node node, List<Output> columns) {
        List<Lateral> ordering = AfterPage.ordering(node);
        List<Lateral> others = node.laterals().stream()
                .filter(lateral -> !ordering.contains(lateral))
                .toList();
        return ordered(
                DSL.select(outputs.of(columns))
                        .from(joined(Names.tables(node.source()), ordering))
                        .where(new CountSql(holes).conditions(node, others)),
                node.clauses());
    }

    private Select<Record> ordered(SelectOrderByStep<Record> select, Clauses clauses) {
        SelectLimitStep<Record> ordered =
                select.orderBy(clauses.order().stream().map(this::sort).toList());
        return clauses.page().<Select<Record>>map(page -> paged(ordered, page)).orElse(ordered);
    }

    private Table<?> joined(Table<?> source, List<Lateral> laterals) {
        Table<?> tables = source;
        for (Lateral lateral : laterals) {
            tables = joined(tables, lateral);
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
        arrays.add(Fragments.aliased(Fragments.rowsAsJsonb(alias), alias));
        List<QueryPart> order =
                lateral.gatheredOrder().stream().<QueryPart>map(this::sort).toList();
        for (Column column : lateral.gathered()) {
            Name name = Names.alias(column.name());
            arrays.add(Fragments.aliased(Fragments.columnAsJsonb(alias.append(name), order), name));
        }
        Select<?> aggregated = DSL.select(arrays).from(DSL.table(rows).as(alias));
        Condition found = lateral.join() == Join.INNER ? Fragments.postfix(alias, "is not null") : DSL.trueCondition();
        return join(tables, aggregated, lateral, found);
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

    /** Without groups nothing is said, since jOOQ takes an empty list for {@code group by ()}. */
    private SelectHavingStep<Record> grouped(SelectGroupByStep<Record> select, List<Group> groups) {
        return groups.isEmpty()
                ? select
                : select.groupBy(groups.stream().map(this::group).toList());
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

    private SortField<?> sort(Sort sort) {
        Field<?> value = Fragments.field(terms.part(sort.term()));
        SortField<?> directed = sort.direction() == Direction.UNSAID
                ? value.sortDefault()
                : sort.direction() == Direction.ASC ? value.asc() : value.desc();
        return sort.nulls() == Nulls.UNSAID
                ? directed
                : sort.nulls() == Nulls.FIRST ? directed.nullsFirst() : directed.nullsLast();
    }

    private Select<Record> paged(SelectLimitStep<Record> select, Paging paging) {
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
