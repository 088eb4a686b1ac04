// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Action;
import dev.espalier.request.Explain;
import dev.espalier.request.Parameter;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.request.Request.Format;
import dev.espalier.supabase.response.Expectation;
import dev.espalier.supabase.response.Expectation.Cardinality;
import dev.espalier.supabase.response.Expectation.Counting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a chain has said so far.
 *
 * @param relation the relation's name
 * @param parameters select, filters, orders and pages, in the order of the calls
 * @param preferences what the client asks of the server
 * @param body whether rows are wanted
 * @param format what the rows are made into
 * @param nulls whether members that are NULL stay in the rows
 * @param cardinality how many rows the client itself accepts
 * @param explain that a plan is wanted instead of the rows
 */
record Draft(
        String relation,
        List<Parameter> parameters,
        List<Preference> preferences,
        Body body,
        Format format,
        Nulls nulls,
        Cardinality cardinality,
        Optional<Explain> explain) {

    /** Whether members that are NULL stay in the rows. */
    enum Nulls {
        /** They stay. */
        KEPT,
        /** They are left out, where the format knows how. */
        STRIPPED
    }

    /** {@code .from("bookings").select("*")}. */
    static Draft select(String relation, String columns, Collection<? extends SelectOption> options) {
        List<Preference> preferences = new ArrayList<>();
        Body body = Body.SENT;
        for (SelectOption option : options) {
            if (option instanceof SelectOption.Counted counted) {
                preferences.add(counted.method().preference());
            } else {
                body = Body.OMITTED;
            }
        }
        List<Parameter> select = List.of(new Parameter.Text("select", SelectText.of(columns)));
        return new Draft(
                relation,
                select,
                List.copyOf(preferences),
                body,
                Format.ROWS,
                Nulls.KEPT,
                Cardinality.AS_ANSWERED,
                Optional.empty());
    }

    Draft with(Collection<? extends Parameter> more) {
        List<Parameter> all = new ArrayList<>(parameters.size() + more.size());
        all.addAll(parameters);
        all.addAll(more);
        return new Draft(relation, List.copyOf(all), preferences, body, format, nulls, cardinality, explain);
    }

    Draft with(Format other) {
        return new Draft(relation, parameters, preferences, body, other, nulls, cardinality, explain);
    }

    Draft with(Cardinality other) {
        return new Draft(relation, parameters, preferences, body, format, nulls, other, explain);
    }

    Draft with(Explain plan) {
        return new Draft(relation, parameters, preferences, body, format, nulls, cardinality, Optional.of(plan));
    }

    Draft withoutNulls() {
        if (format == Format.CSV) {
            throw new IllegalStateException("stripNulls() cannot be used with csv()");
        }
        return new Draft(relation, parameters, preferences, body, format, Nulls.STRIPPED, cardinality, explain);
    }

    Request request(Optional<String> schema) {
        return new Request(
                schema,
                new Action.Read(relation),
                parameters,
                preferences,
                nulls == Nulls.KEPT ? format : stripped(),
                body);
    }

    /** A plan, CSV and GeoJSON stay as they are, as in the client. */
    private Format stripped() {
        if (explain.isPresent()) {
            return format;
        }
        return switch (format) {
            case ROWS -> Format.ROWS_WITHOUT_NULLS;
            case ONE_ROW -> Format.ONE_ROW_WITHOUT_NULLS;
            default -> format;
        };
    }

    Expectation expectation() {
        return new Expectation(body, preferences.isEmpty() ? Counting.NOT_ASKED : Counting.ASKED, cardinality);
    }
}
