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
import dev.espalier.text.Utf8;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads HTTP requests: {@code GET /bookings?select=*&status=eq.confirmed} with its headers, {@code POST /rpc/add} with its body.
 *
 * <p>It never changes and serves all threads.
 */
public final class WireReader {

    private final Function<MediaType, Optional<Wanted>> formats;
    private final FunctionMedia media;

    private WireReader(Function<MediaType, Optional<Wanted>> formats, FunctionMedia media) {
        this.formats = formats;
        this.media = media;
    }

    /** A reader to whom a plan is a media type that there is none of. */
    public static WireReader withoutPlans() {
        return new WireReader(Wanted::rows, FunctionMedia.NONE);
    }

    /** A reader for those who may see plans. */
    public static WireReader withPlans() {
        return new WireReader(Wanted::rowsOrPlan, FunctionMedia.NONE);
    }

    /** The same, that knows which media types the values of functions are of by themselves. */
    public WireReader with(FunctionMedia functions) {
        return new WireReader(formats, functions);
    }

    /**
     * The request that was sent.
     *
     * @throws dev.espalier.error.QueryException as {@link #call}, PGRST107 when nothing acceptable can be made, PGRST122 for unknown
     *     preferences under strict handling
     */
    public Request read(String method, String target, Map<String, ? extends Collection<String>> headers, Utf8 body) {
        return call(method, target, headers, body).orObject().request();
    }

    /**
     * The request that was sent, whether its plan is wanted, and what is wrong with its headers, PGRST107 or PGRST122, for those who tell it
     * last.
     *
     * @param method {@code GET}, {@code HEAD}, {@code POST}, {@code PATCH}, {@code PUT} or {@code DELETE}; for functions the first three
     * @param target path and query string, percent-encoded, as sent: {@code /bookings?select=*}
     * @param headers header values by name, in any case: {@code Accept}, {@code Accept-Profile}, {@code Content-Profile}, {@code Content-Type},
     *     {@code Prefer} and {@code Range} count
     * @param body as sent, empty without one; it must not be changed afterwards. What is wrong with it is told by whoever runs the request
     * @throws dev.espalier.error.QueryException PGRST125 for a path that names nothing and PGRST126 for the root, PGRST117 for another method,
     *     PGRST101 for one that calls no function, 22021 for what is no UTF-8, PGRST127 for a token, which nobody judges here
     */
    public WireCall call(String method, String target, Map<String, ? extends Collection<String>> headers, Utf8 body) {
        return call(method, Target.of(target), new Headers(headers), body);
    }

    private WireCall call(String method, Target place, Headers headers, Utf8 body) {
        refuseToken(headers);
        List<Parameter> parameters = new ArrayList<>(QueryString.parameters(place.query()));
        Action action = ActionReader.action(method, place, new BodyReader(headers, parameters, body));
        if (method.equals("GET")) {
            headers.first("range").flatMap(RangeHeader::window).ifPresent(parameters::add);
        }
        List<String> prefer = headers.all("prefer");
        List<Preference> preferences = PreferHeader.preferences(prefer);
        List<String> accept = headers.all("accept");
        Optional<String> schema = schema(method, headers);
        OwnMedia own = OwnMedia.of(action, schema, parameters, media);
        Optional<Wanted> best =
                AcceptHeader.best(accept, type -> own.wanted(type).or(() -> formats.apply(type)));
        Wanted wanted = best.orElse(Wanted.ROWS);
        Body wantedBody = method.equals("HEAD") ? Body.OMITTED : Body.SENT;
        Request request = new Request(schema, wanted.of(action), parameters, preferences, wanted.format(), wantedBody);
        Optional<Problem> unacceptable = best.isPresent() ? Optional.empty() : Optional.of(AcceptHeader.none(accept));
        Optional<Problem> unknown = PreferHeader.objection(prefer);
        boolean reads = action instanceof Action.Read || action instanceof Action.Call;
        Optional<Problem> objection = reads ? unacceptable.or(() -> unknown) : unknown.or(() -> unacceptable);
        return new WireCall(request, wanted.explain(), objection);
    }

    /** Who reads says what to accept, who sends something says what it is. */
    private static Optional<String> schema(String method, Headers headers) {
        boolean reads = method.equals("GET") || method.equals("HEAD");
        return headers.first(reads ? "accept-profile" : "content-profile");
    }

    /** Who sends a token wants to be judged by it; reading on with the rights of somebody else would be worse than no answer. */
    private static void refuseToken(Headers headers) {
        boolean token = headers.first("authorization")
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("bearer"))
                .isPresent();
        if (token) {
            throw Problem.of(ProblemCode.PGRST127, "Feature not implemented")
                    .withDetails("Who a bearer token is of is for an endpoint to judge")
                    .toException();
        }
    }
}
