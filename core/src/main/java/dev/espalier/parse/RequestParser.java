// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.limits.Limits;
import dev.espalier.query.Count;
import dev.espalier.query.Filter;
import dev.espalier.query.Form;
import dev.espalier.query.OrderTerm;
import dev.espalier.query.Placed;
import dev.espalier.query.Query;
import dev.espalier.query.Read;
import dev.espalier.query.SelectItem;
import dev.espalier.query.Shape;
import dev.espalier.query.Target;
import dev.espalier.request.Parameter;
import dev.espalier.request.Request;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a request: {@code Request} in, {@code Query} out.
 *
 * <p>Which parameter is what depends on the last dot-separated word of its key: {@code select}, {@code columns} and {@code on_conflict} as
 * whole keys; {@code order}, {@code limit}, {@code offset}, {@code and}, {@code or} as last words; everything else is a filter. Texts are
 * read in PostgREST's order, so that of several mistakes the same one is told: orders, logic trees, columns, select, filters, conflict
 * target, pages.
 *
 * <p>Throws {@link dev.espalier.error.QueryException} with PGRST100 for a text that does not follow its grammar and with PGRST103 for a page
 * that cannot hold a row.
 */
public final class RequestParser {

    private final Limits limits;

    /** A parser that keeps to these limits. */
    public RequestParser(Limits limits) {
        this.limits = limits;
    }

    /** Reads the request into its shape and its values. */
    public Query parse(Request request) {
        new Texts(limits).check(request);
        Slots slots = new Slots();
        ParameterKinds kinds = ParameterKinds.of(request.parameters());
        List<Placed<List<OrderTerm>>> orders = new OrderReader().orders(kinds.orders());
        FilterParser filterParser = new FilterParser(slots, limits);
        List<Placed<Filter>> filters = new ArrayList<>();
        kinds.logic().forEach(text -> filters.add(filterParser.logic(text)));
        kinds.columns().ifPresent(text -> names("columns parameter", text));
        List<SelectItem> select = select(kinds.select());
        kinds.filters().forEach(parameter -> filters.add(filter(filterParser, parameter)));
        kinds.onConflict().ifPresent(text -> names("on_conflict parameter", text));
        Target target = new Target(request.schema(), request.action().name());
        Read read =
                new Read(target, select, filters, orders, kinds.pages(slots, limits), count(request), form(request));
        return new Query(new Shape(read), slots.values());
    }

    private static Placed<Filter> filter(FilterParser parser, Parameter parameter) {
        return parameter instanceof Parameter.Text text
                ? parser.filter(text)
                : parser.call((Parameter.Comparison) parameter);
    }

    private List<SelectItem> select(Optional<String> text) {
        Cursor cursor = new Cursor("select parameter", text.orElse("*"));
        return cursor.demand(() -> new SelectParser(cursor, new Nesting(limits.depth())).items());
    }

    private static void names(String what, String text) {
        Cursor cursor = new Cursor(what, text);
        cursor.demand(() -> new PathParser(cursor).list());
    }

    /** The first preference of a known way to count. */
    private static Count count(Request request) {
        return request.preferences().stream()
                .filter(preference -> preference.name().equals("count"))
                .flatMap(preference -> Arrays.stream(Count.values())
                        .filter(count -> count != Count.NONE && count.token().equals(preference.value())))
                .findFirst()
                .orElse(Count.NONE);
    }

    private static Form form(Request request) {
        if (request.body() == Request.Body.OMITTED) {
            return request.format().demandsOneRow() ? Form.NOTHING_OF_ONE_ROW : Form.NOTHING;
        }
        return Form.valueOf(request.format().name());
    }
}
