// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.request.Action;
import dev.espalier.request.Parameter;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.supabase.wire.WireCall.Wanted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads an HTTP request for rows: {@code GET /bookings?select=*&status=eq.confirmed} and its headers. */
public final class WireReader {

    private WireReader() {}

    /**
     * The request that was sent; that for a plan is refused like any media type that there is none of.
     *
     * @param method {@code GET} or {@code HEAD}
     * @param target path and query string, percent-encoded, as sent: {@code /bookings?select=*}
     * @param headers header values by name, in any case: {@code Accept}, {@code Accept-Profile}, {@code Prefer} and {@code Range} count
     * @throws dev.espalier.error.QueryException PGRST125 for a path that names no relation and PGRST126 for the root, PGRST117 for another method, PGRST107 when nothing
     *     acceptable can be made, PGRST122 for unknown preferences under strict handling, 22021 for what is no UTF-8, PGRST127 for what cannot
     *     be answered yet
     */
    public static Request read(String method, String target, Map<String, ? extends Collection<String>> headers) {
        return readWithoutPlans(method, target, headers).orObject().request();
    }

    /**
     * The request that was sent, and what is wrong with its headers, PGRST107 or PGRST122, for those who tell it last.
     *
     * @throws dev.espalier.error.QueryException as {@link #read} for what makes it no request
     */
    public static WireCall readWithoutPlans(
            String method, String target, Map<String, ? extends Collection<String>> headers) {
        return call(method, target, new Headers(headers), Wanted::rows);
    }

    /**
     * The same, and whether its plan is wanted: for those who may see plans.
     *
     * @throws dev.espalier.error.QueryException as {@link #readWithoutPlans}
     */
    public static WireCall readWithPlans(
            String method, String target, Map<String, ? extends Collection<String>> headers) {
        return call(method, target, new Headers(headers), Wanted::rowsOrPlan);
    }

    private static WireCall call(
            String method, String target, Headers headers, Function<MediaType, Optional<Wanted>> maker) {
        Target place = Target.of(target);
        Body body = body(method);
        refuseToken(headers);
        List<String> prefer = headers.all("prefer");
        List<Preference> preferences = PreferHeader.preferences(prefer);
        List<Parameter> parameters = new ArrayList<>(QueryString.parameters(place.query()));
        if (body == Body.SENT) {
            headers.first("range").flatMap(RangeHeader::window).ifPresent(parameters::add);
        }
        List<String> accept = headers.all("accept");
        Optional<Wanted> best = AcceptHeader.best(accept, maker);
        Wanted wanted = best.orElse(Wanted.ROWS);
        Optional<String> schema = headers.first("accept-profile");
        return new WireCall(
                new Request(schema, new Action.Read(place.relation()), parameters, preferences, wanted.format(), body),
                wanted.explain(),
                best.isEmpty() ? Optional.of(AcceptHeader.none(accept)) : PreferHeader.objection(prefer));
    }

    private static Body body(String method) {
        return switch (method) {
            case "GET" -> Body.SENT;
            case "HEAD" -> Body.OMITTED;
            default ->
                throw Problem.of(ProblemCode.PGRST117, "Unsupported HTTP method: " + method)
                        .toException();
        };
    }

    /** Who sends a token wants to be judged by it; reading on with the rights of somebody else would be worse than no answer. */
    private static void refuseToken(Headers headers) {
        boolean token = headers.first("authorization")
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("bearer"))
                .isPresent();
        if (token) {
            throw NotYet.problem("a request with a bearer token").toException();
        }
    }
}
