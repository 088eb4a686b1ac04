// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter.Junction;
import dev.espalier.request.Parameter.Junction.Kind;
import dev.espalier.request.Parameter.Sense;
import dev.espalier.supabase.option.ReferencedTable;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jooq.Record;

/**
 * Trees of filters that the user writes in the grammar of the wire, under the client's name, and trees for an embed.
 *
 * <p>What is written here is read as grammar when the query is translated, a mistake in it is PGRST100. Texts of others do not belong into it
 * without quotes: they belong into {@link JoinedFilters#or(UnaryOperator)}.
 */
public sealed interface LogicTrees<R extends Record, B> extends Refinable<R, B> permits FilterBuilder, Embed {

    /** One of these at least: {@code .or("status.eq.paid,and(total.gt.30,note.is.null)")}. */
    default B or(String filters) {
        return with(Comparing.or("or", filters));
    }

    /** One of these at least, of an embed's rows: {@code .or("city.eq.Paris,city.is.null", referencedTable("addresses"))}. */
    default B or(String filters, ReferencedTable embed) {
        return with(Comparing.or(embed.path() + ".or", filters));
    }

    /**
     * One of these at least, of an embed's rows: {@code .or(any -> any.eq("city", "Paris").is("city", null), referencedTable("addresses"))}.
     *
     * @throws IllegalArgumentException when there is none
     */
    default B or(UnaryOperator<Filters<Record>> any, ReferencedTable embed) {
        Filters<Record> filters = any.apply(new Filters<>(Asked.ANYTHING, List.of()));
        return with(new Junction(embed.path(), Sense.PLAIN, Kind.ANY_OF, filters.some()));
    }
}
