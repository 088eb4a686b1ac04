// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import java.util.Collection;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.GroupField;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectQuery;
import org.jooq.TableLike;
import org.jooq.impl.DSL;

/**
 * A select in the making, clause after clause.
 *
 * <p>It is jOOQ's model of a query, and not its fluent form: that has a class of so many types that a program's first select waits a tenth of a
 * second for it, and a configuration of its own for each select.
 */
final class Selecting {

    private static final DSLContext POSTGRES = DSL.using(SQLDialect.POSTGRES);

    private final SelectQuery<Record> query;

    private Selecting(SelectQuery<Record> query) {
        this.query = query;
    }

    /** {@code select …}. */
    static Selecting of(Collection<? extends SelectFieldOrAsterisk> items) {
        SelectQuery<Record> query = POSTGRES.selectQuery();
        query.addSelect(items);
        return new Selecting(query);
    }

    /** {@code select …}. */
    static Selecting of(SelectFieldOrAsterisk item) {
        return of(List.of(item));
    }

    /** {@code with … select …}, or the same as without where there is nothing to be said before. */
    static Selecting with(
            Collection<CommonTableExpression<?>> tables, Collection<? extends SelectFieldOrAsterisk> items) {
        return tables.isEmpty()
                ? of(items)
                : new Selecting(DSL.with(tables).select(items).getQuery());
    }

    /** {@code select 1}. */
    static Selecting one() {
        return of(Fragments.aliased(DSL.one(), DSL.quotedName("one")));
    }

    Selecting from(TableLike<?> tables) {
        query.addFrom(tables);
        return this;
    }

    Selecting where(Collection<Condition> all) {
        query.addConditions(all);
        return this;
    }

    /** Without groups nothing is said, since jOOQ takes an empty list for {@code group by ()}. */
    Selecting groupBy(Collection<? extends GroupField> groups) {
        if (!groups.isEmpty()) {
            query.addGroupBy(groups);
        }
        return this;
    }

    Selecting orderBy(Collection<? extends OrderField<?>> order) {
        query.addOrderBy(order);
        return this;
    }

    Selecting limit(Field<Long> rows) {
        query.addLimit(rows);
        return this;
    }

    Selecting offset(Field<Long> rows) {
        query.addOffset(rows);
        return this;
    }

    /** The select, as it is now. */
    Select<Record> made() {
        return query;
    }
}
