// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter;
import java.util.Collection;
import java.util.List;
import org.jooq.Record;

/**
 * What can be asked more narrowly.
 *
 * <p>Every filter and order takes a column by its name, or as a generated jOOQ column; both may be mixed. A generated column of another relation
 * does not compile where the relation is known by its own generated table, and is refused at the call otherwise.
 *
 * @param <R> the jOOQ record of the relation, {@link Record} where it is known by its name alone
 * @param <B> what every call answers
 */
public sealed interface Refinable<R extends Record, B>
        permits ValueFilters, PatternFilters, SetFilters, WrittenFilters, JoinedFilters, LogicTrees, Shaping {

    /** The same query with more parameters: what every filter, order and page comes down to, and the door for those that have no method. */
    B with(Collection<? extends Parameter> parameters);

    /** The same query with more parameters. */
    default B with(Parameter... parameters) {
        return with(List.of(parameters));
    }
}
