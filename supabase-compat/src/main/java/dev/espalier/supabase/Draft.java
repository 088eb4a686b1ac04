// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Action;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Edge;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.request.Request.Format;
import dev.espalier.supabase.option.CountMethod;
import dev.espalier.supabase.option.SelectOption;
import dev.espalier.supabase.response.Expectation;
import dev.espalier.supabase.response.Expectation.Counting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a chain has said so far.
 *
 * @param action what is to be done
 * @param steps select, filters, orders and pages, in the order of the calls
 * @param preferences what the client asks of the server
 * @param body whether rows are wanted
 * @param format what the rows are made into
 * @param nulls whether members that are NULL stay in the rows
 * @param handling what the client itself does with it
 */
record Draft(
        Action action,
        Steps steps,
        List<Preference> preferences,
        Body body,
        Format format,
        Nulls nulls,
        Handling handling) {

    private static final String SELECT = "select";

    /** Whether members that are NULL stay in the rows. */
    enum Nulls {
        /** They stay. */
        KEPT,
        /** They are left out, where the format knows how. */
        STRIPPED
    }

    /** The first call of a chain. */
    static Draft of(Action action, List<Parameter> parameters, List<Preference> preferences, Body body) {
        return new Draft(
                action, Steps.of(parameters), List.copyOf(preferences), body, Format.ROWS, Nulls.KEPT, Handling.USUAL);
    }

    /** {@code .from("bookings").select("*")}. */
    static Draft select(String relation, Selection selection, Collection<? extends SelectOption> options) {
        boolean head = options.stream().anyMatch(SelectOption.Head.class::isInstance);
        return of(
                        new Action.Read(relation),
                        List.of(new Parameter.Text(SELECT, selection.text())),
                        CountPreference.among(options),
                        head ? Body.OMITTED : Body.SENT)
                .with(selection.parameters());
    }

    /** {@code .select("*")} after another call: of several the last counts, in the place of the first. */
    Draft returning(Selection selection) {
        Parameter select = new Parameter.Text(SELECT, selection.text());
        List<Parameter> all = new ArrayList<>(steps.list());
        int place = all.stream()
                .map(parameter ->
                        parameter instanceof Parameter.Text text && text.key().equals(SELECT))
                .toList()
                .indexOf(true);
        if (place < 0) {
            all.add(select);
        } else {
            all.set(place, select);
        }
        all.addAll(selection.parameters());
        return with(Steps.of(all)).preferring(new Preference("return", "representation"));
    }

    Draft with(Collection<? extends Parameter> more) {
        return with(steps.and(more));
    }

    private Draft with(Steps all) {
        return new Draft(action, all, preferences, body, format, nulls, handling);
    }

    Draft preferring(Preference... more) {
        List<Preference> all = new ArrayList<>(preferences);
        all.addAll(List.of(more));
        return new Draft(action, steps, List.copyOf(all), body, format, nulls, handling);
    }

    /** The same for its exact count: of a read the rows of all pages, which are not sent. */
    Draft counted() {
        List<Preference> others = preferences.stream()
                .filter(preference -> !CountPreference.isOne(preference))
                .toList();
        List<Parameter> unpaged = steps.list().stream()
                .filter(parameter -> !(parameter instanceof Parameter.Bound bound
                        && bound.path().isEmpty()))
                .toList();
        Body counting = action instanceof Action.Read ? Body.OMITTED : body;
        return new Draft(action, Steps.of(unpaged), others, counting, format, nulls, handling)
                .preferring(CountPreference.of(CountMethod.EXACT));
    }

    Draft with(Format other) {
        return new Draft(action, steps, preferences, body, other, nulls, handling);
    }

    Draft with(Handling other) {
        return new Draft(action, steps, preferences, body, format, nulls, other);
    }

    Draft withoutNulls() {
        if (format == Format.CSV) {
            throw new IllegalStateException("stripNulls() cannot be used with csv()");
        }
        return new Draft(action, steps, preferences, body, format, Nulls.STRIPPED, handling);
    }

    /** The relation that is asked, unless a function is. */
    Optional<String> relation() {
        return action instanceof Action.Call ? Optional.empty() : Optional.of(action.name());
    }

    Request request(Optional<String> schema) {
        return new Request(schema, action, steps.list(), preferences, nulls == Nulls.KEPT ? format : stripped(), body);
    }

    /** A plan, CSV and GeoJSON stay as they are, as in the client. */
    private Format stripped() {
        if (handling.explain().isPresent()) {
            return format;
        }
        return switch (format) {
            case ROWS -> Format.ROWS_WITHOUT_NULLS;
            case ONE_ROW -> Format.ONE_ROW_WITHOUT_NULLS;
            default -> format;
        };
    }

    /** How a response is read where so many rows are let through at most. */
    Expectation expectation(OptionalLong rowCap) {
        boolean counting = preferences.stream().anyMatch(CountPreference::isOne);
        boolean reading = action instanceof Action.Read || action instanceof Action.Call;
        boolean capped = reading && rowCap.isPresent() && asksForMoreThan(rowCap.getAsLong());
        return new Expectation(
                body,
                counting ? Counting.ASKED : Counting.NOT_ASKED,
                handling.cardinality(),
                capped ? rowCap : OptionalLong.empty());
    }

    private boolean asksForMoreThan(long rows) {
        return steps.list().stream()
                .filter(Parameter.Bound.class::isInstance)
                .map(Parameter.Bound.class::cast)
                .filter(bound -> bound.path().isEmpty() && bound.bound() == Edge.LIMIT)
                .reduce((first, last) -> last)
                .map(bound -> bound.rows() > rows)
                .orElse(true);
    }
}
