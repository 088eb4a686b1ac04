// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter.Junction;
import dev.espalier.request.Parameter.Junction.Kind;
import dev.espalier.request.Parameter.Sense;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jooq.Record;

/**
 * Filters that are joined by OR or AND, or turned around, each a call:
 * {@code .or(any -> any.eq("status", "paid").and(all -> all.gt("total", 30).is("note", null)))}.
 *
 * <p>Unlike in the text of {@link LogicTrees#or(String)}, values may hold any characters.
 */
public sealed interface JoinedFilters<R extends Record, B> extends Refinable<R, B>
        permits FilterBuilder, Embed, Filters {

    /**
     * One of these at least: {@code ("status" = ? OR "total" > ?)}.
     *
     * @throws IllegalArgumentException when there is none
     */
    default B or(UnaryOperator<Filters<R>> any) {
        return with(joined(Sense.PLAIN, Kind.ANY_OF, any));
    }

    /**
     * All of these, as a part of {@link #or}: {@code ("status" = ? AND "total" > ?)}.
     *
     * @throws IllegalArgumentException when there is none
     */
    default B and(UnaryOperator<Filters<R>> all) {
        return with(joined(Sense.PLAIN, Kind.ALL_OF, all));
    }

    /**
     * Not all of these: {@code not ("status" = ?)}.
     *
     * @throws IllegalArgumentException when there is none
     */
    default B not(UnaryOperator<Filters<R>> all) {
        return with(joined(Sense.NEGATED, Kind.ALL_OF, all));
    }

    private Junction joined(Sense sense, Kind kind, UnaryOperator<Filters<R>> made) {
        Filters<R> filters = made.apply(new Filters<>(Asked.of(this), List.of()));
        return new Junction("", sense, kind, filters.some());
    }
}
