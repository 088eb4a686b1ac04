// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Embedding;
import dev.espalier.plan.Plan.Clauses;
import dev.espalier.plan.Plan.ColumnAt;
import dev.espalier.plan.Plan.Equality;
import dev.espalier.plan.Plan.Lateral;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Paging;
import dev.espalier.plan.Plan.Qualifier;
import dev.espalier.plan.Plan.Sort;
import dev.espalier.plan.Plan.Source;
import dev.espalier.query.Page;
import dev.espalier.query.SelectItem.Join;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Embeds of all rows at once: {@code left join (select "notes_1"."client_id" as "…_key_1", json_agg(…)::jsonb from … where exists (…) group by
 * "notes_1"."client_id") as "clients_notes_1" on "clients_notes_1"."…_key_1" = "clients"."id"}.
 */
final class BatchSql {

    private static final Name NUMBER = DSL.quotedName("number");

    /**
     * All rows of an embed, whosever they are.
     *
     * @param made what is named before
     * @param tables the rows, and what is embedded in them
     * @param where which of them
     * @param node what they show, and in which order
     * @param keys whose they are
     */
    private record Rows(
            List<CommonTableExpression<?>> made,
            Table<?> tables,
            List<Condition> where,
            Node node,
            List<Field<Object>> keys) {}

    private final ReadSql reads;
    private final Holes holes;
    private final Name parent;
    private final Qualifier parentAt;

    /** Embeds in rows that are called by the innermost name of this source. */
    BatchSql(ReadSql reads, Holes holes, Source parent) {
        this.reads = reads;
        this.holes = holes;
        this.parent = Names.last(parent);
        this.parentAt = parent.qualifier().last();
    }

    /** The parent's rows and their embed. */
    Table<?> joined(Table<?> tables, Lateral lateral) {
        Name alias = Names.alias(lateral.alias());
        List<Equality> keys = keys(lateral.node());
        Condition same = DSL.and(IntStream.range(0, keys.size())
                .mapToObj(i -> field(alias.append(key(lateral, i))).eq(field(Names.column(ofParent(keys.get(i))))))
                .toList());
        Rows rows = rows(lateral.node(), keys);
        Select<?> arrays = lateral.node()
                .clauses()
                .page()
                .<Select<?>>map(page -> numbered(lateral, rows, page))
                .orElseGet(() -> all(lateral, rows));
        Table<?> batch = DSL.table(arrays).as(alias);
        return lateral.join() == Join.INNER
                ? tables.join(batch).on(same)
                : tables.leftJoin(batch).on(same);
    }

    private Rows rows(Node node, List<Equality> keys) {
        Condition wanted = DSL.exists(Selecting.one()
                .from(DSL.table(parent))
                .where(keys.stream().map(ReadSql::equality).toList())
                .made());
        Node unbound = unbound(node, keys);
        if (node.embedding() instanceof Embedding.AtOnce known) {
            Name name = Names.last(node.source());
            Node rest = AfterPage.of(node);
            return new Rows(
                    List.of(name.as(reads.page(unbound, known.columns(), List.of(wanted)))),
                    reads.joined(rest, DSL.table(name)),
                    List.of(),
                    rest,
                    keys.stream()
                            .map(key -> field(name.append(
                                    Names.alias(ofChild(key).column().name()))))
                            .toList());
        }
        List<Condition> where = new ArrayList<>(reads.conditions(unbound));
        where.add(wanted);
        return new Rows(
                List.of(),
                reads.joined(node),
                where,
                node,
                keys.stream().map(key -> field(Names.column(ofChild(key)))).toList());
    }

    /** The node without its parent, all of it. */
    private static Node unbound(Node node, List<Equality> keys) {
        Clauses clauses = node.clauses();
        List<Equality> others =
                clauses.joins().stream().filter(join -> !keys.contains(join)).toList();
        return new Node(
                node.source(),
                node.outputs(),
                node.laterals(),
                node.groups(),
                new Clauses(others, clauses.where(), List.of(), Optional.empty()),
                node.embedding());
    }

    private Select<?> all(Lateral lateral, Rows rows) {
        Name alias = Names.alias(lateral.alias());
        List<Sort> order = rows.node().clauses().order();
        List<SelectField<?>> items = new ArrayList<>(named(lateral, rows.keys()));
        items.add(Fragments.aliased(Fragments.rowsAsJsonb(alias, reads.sorts(order)), alias));
        return Selecting.with(rows.made(), items)
                .from(rows.tables().crossJoin(reads.shown(rows.node(), alias)))
                .where(rows.where())
                .groupBy(rows.keys())
                .made();
    }

    /** Rows are numbered for each parent, to be cut by their number. */
    private Select<?> numbered(Lateral lateral, Rows rows, Paging page) {
        Name alias = Names.alias(lateral.alias());
        List<SelectField<?>> items = new ArrayList<>(named(lateral, rows.keys()));
        items.add(Fragments.aliased(Fragments.wholeRow(alias), alias));
        items.add(Fragments.aliased(
                Fragments.field(
                        NUMBER,
                        SQLDataType.BIGINT,
                        DSL.rowNumber()
                                .over(DSL.partitionBy(rows.keys())
                                        .orderBy(rows.node().clauses().order().stream()
                                                .map(reads::sort)
                                                .toList()))),
                NUMBER));
        Select<Record> all = Selecting.of(items)
                .from(rows.tables().crossJoin(reads.shown(rows.node(), alias)))
                .where(rows.where())
                .made();
        List<Field<Object>> keys = IntStream.range(0, rows.keys().size())
                .mapToObj(i -> field(alias.append(key(lateral, i))))
                .toList();
        Field<Long> number = DSL.field(alias.append(NUMBER), SQLDataType.BIGINT);
        List<SelectField<?>> arrays = new ArrayList<>(keys);
        arrays.add(Fragments.aliased(Fragments.columnAsJsonb(alias.append(alias), List.of(number)), alias));
        return Selecting.with(rows.made(), arrays)
                .from(DSL.table(all).as(alias))
                .where(within(number, page))
                .groupBy(keys)
                .made();
    }

    private List<Condition> within(Field<Long> number, Paging paging) {
        if (paging instanceof Paging.Capped capped) {
            return List.of(number.le(DSL.inline(capped.rows())));
        }
        Page page = ((Paging.Asked) paging).page();
        if (page instanceof Page.From from) {
            return List.of(number.gt(holes.page(from.offsetSlot())));
        }
        Page.Limited limited = (Page.Limited) page;
        return List.of(
                number.gt(holes.page(limited.offsetSlot())),
                number.minus(holes.page(limited.offsetSlot())).le(holes.page(limited.limitSlot())));
    }

    private static List<Field<?>> named(Lateral lateral, List<Field<Object>> keys) {
        return IntStream.range(0, keys.size())
                .<Field<?>>mapToObj(i -> Fragments.aliased(keys.get(i), key(lateral, i)))
                .toList();
    }

    private static Name key(Lateral lateral, int index) {
        return Names.alias(lateral.alias() + "_key_" + (index + 1));
    }

    private List<Equality> keys(Node node) {
        return node.clauses().joins().stream().filter(this::isKey).toList();
    }

    private boolean isKey(Equality equality) {
        return Stream.of(equality.left(), equality.right())
                .anyMatch(column -> column.qualifier().equals(parentAt));
    }

    private ColumnAt ofParent(Equality key) {
        return key.left().qualifier().equals(parentAt) ? key.left() : key.right();
    }

    private ColumnAt ofChild(Equality key) {
        return key.left().qualifier().equals(parentAt) ? key.right() : key.left();
    }

    private static Field<Object> field(Name name) {
        return DSL.field(name, SQLDataType.OTHER);
    }
}
