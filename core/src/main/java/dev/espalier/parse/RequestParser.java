// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.limits.Limits;
import dev.espalier.query.Filter;
import dev.espalier.query.OrderTerm;
import dev.espalier.query.Page;
import dev.espalier.query.Placed;
import dev.espalier.query.Query;
import dev.espalier.query.Read;
import dev.espalier.query.SelectItem;
import dev.espalier.query.Shape;
import dev.espalier.query.Statement;
import dev.espalier.query.Strategy;
import dev.espalier.query.Target;
import dev.espalier.query.Values;
import dev.espalier.request.Action;
import dev.espalier.request.Parameter;
import dev.espalier.request.Request;
import java.util.List;
import java.util.Optional;

/**
 * Reads a request: {@code Request} in, {@code Query} out.
 *
 * <p>Which parameter is what depends on the last dot-separated word of its key: {@code select}, {@code columns} and {@code on_conflict} as
 * whole keys; {@code order}, {@code limit}, {@code offset}, {@code and}, {@code or} as last words; everything else is a filter, or, where a
 * function is called without a payload, an argument unless it reads like a filter. Texts are read in PostgREST's order, so that of several
 * mistakes the same one is told: orders, logic trees, columns, select, filters, conflict target, pages, payload.
 *
 * <p>Throws {@link dev.espalier.error.QueryException} with PGRST100 for a text that does not follow its grammar, PGRST102 for a payload that
 * cannot be read, PGRST103 for a page that cannot hold a row, PGRST114 for a page of a {@code PUT}, and ESP004 for a condition of the program on an
 * insert.
 */
public final class RequestParser {

    private final Limits limits;

    /** A parser that keeps to these limits. */
    public RequestParser(Limits limits) {
        this.limits = limits;
    }

    /**
     * How the request is worded, when calls have made it and none of its texts has a value in it: the same words are the same shape. No text of
     * it is read, and of what may be wrong with it nothing is told.
     */
    public Optional<Wording> wording(Request request) {
        return new WordingReader(request, limits).wording();
    }

    /** The values of a request that is worded as one that was read before, checked as {@link #parse} would. */
    public Values values(Wording wording) {
        new Texts(limits).check(wording.values());
        return wording.values();
    }

    /** Reads the request into its shape and its values. */
    public Query parse(Request request) {
        new Texts(limits).check(request);
        Slots slots = new Slots();
        Action action = request.action();
        ParameterKinds kinds = ParameterKinds.of(request.parameters());
        List<Placed<List<OrderTerm>>> orders = new OrderReader().orders(kinds.orders());
        FilterReader filters = new FilterReader(new FilterParser(slots, limits), action);
        kinds.logic().forEach(filters::logic);
        Optional<List<String>> columns = kinds.columns().map(text -> names("columns parameter", text));
        List<SelectItem> select = select(kinds.select());
        kinds.filters().forEach(filters::filter);
        Optional<List<String>> target = kinds.onConflict().map(text -> names("on_conflict parameter", text));
        List<Placed<Page>> pages = pages(action, kinds.pages(slots, capped(action)));
        Preferences preferences = new Preferences(request.preferences());
        Statement statement;
        if (action instanceof Action.Read) {
            statement = answer(request, preferences, select, filters.all(), orders, pages);
        } else if (action instanceof Action.Call call) {
            Read answer = answer(request, preferences, select, filters.all(), orders, pages);
            statement = new CallReader(slots, preferences, filters).call(call, columns, answer);
        } else {
            Read answer = answer(request, preferences, select, filters.embedded(), orders, pages);
            statement = new WriteReader(slots, preferences, filters, columns, target).write(action, answer);
        }
        return new Query(new Shape(statement), slots.values());
    }

    private Limits capped(Action action) {
        return action instanceof Action.Read || action instanceof Action.Call ? limits : limits.withoutMaxRows();
    }

    /** Pages of a write change nothing: what its filters find is changed, and all of that is read, with all that is embedded in it. */
    private static List<Placed<Page>> pages(Action action, PageParser parser) {
        if (action instanceof Action.Read || action instanceof Action.Call) {
            return parser.pages();
        }
        boolean paged = !parser.asksForAll();
        if (paged && action instanceof Action.Put) {
            throw Problem.of(ProblemCode.PGRST114, "limit/offset querystring parameters are not allowed for PUT")
                    .toException();
        }
        return List.of();
    }

    private static Read answer(
            Request request,
            Preferences preferences,
            List<SelectItem> select,
            List<Placed<Filter>> filters,
            List<Placed<List<OrderTerm>>> orders,
            List<Placed<Page>> pages) {
        Target target = new Target(request.schema(), request.action().name());
        return new Read(
                target,
                select,
                filters,
                orders,
                pages,
                preferences.count(),
                preferences.form(request),
                strategy(request.parameters()));
    }

    /** Of several the last counts. */
    private static Strategy strategy(List<Parameter> parameters) {
        return parameters.stream()
                .filter(Parameter.Embedding.class::isInstance)
                .map(parameter -> Strategy.valueOf(
                        ((Parameter.Embedding) parameter).strategy().name()))
                .reduce(Strategy.LATERAL, (first, last) -> last);
    }

    private List<SelectItem> select(Optional<String> text) {
        Cursor cursor = new Cursor("select parameter", text.orElse("*"));
        return cursor.demand(() -> new SelectParser(cursor, new Nesting(limits.depth())).items());
    }

    private static List<String> names(String what, String text) {
        Cursor cursor = new Cursor(what, text);
        return cursor.demand(() -> new PathParser(cursor).list());
    }
}
