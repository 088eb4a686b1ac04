// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.server;

import dev.espalier.supabase.http.Endpoint;
import dev.espalier.supabase.http.HttpRequest;
import dev.espalier.supabase.response.Answer;
import dev.espalier.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Hands a request to the endpoint as it was sent, once all of it is there. */
final class EndpointHandler extends Handler.Abstract {

    private static final String SUPABASE_PATH = "/rest/v1";

    private final Endpoint endpoint;
    private final long bodyBytes;

    EndpointHandler(Endpoint endpoint, long bodyBytes) {
        this.endpoint = endpoint;
        this.bodyBytes = bodyBytes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Exchange exchange = new Exchange(request, response, callback);
        new BodyIntake(request, bodyBytes, body -> answer(exchange, body), exchange::fail).run();
        return true;
    }

    /** The server hears of nothing that is thrown once a body has let it wait. */
    private void answer(Exchange exchange, Optional<Utf8> body) {
        try {
            exchange.send(body.map(whole -> endpoint.handle(read(exchange.request(), whole)))
                    .orElseGet(() -> Answer.tooLarge(bodyBytes)));
        } catch (RuntimeException | Error broken) {
            exchange.fail(broken);
        }
    }

    private static HttpRequest read(Request request, Utf8 body) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (HttpField field : request.getHeaders()) {
            headers.merge(field.getName(), List.of(String.valueOf(field.getValue())), EndpointHandler::joined);
        }
        return new HttpRequest(request.getMethod(), target(request.getHttpURI().getPathQuery()), headers, body);
    }

    /** A header that comes twice is rare. */
    private static List<String> joined(List<String> before, List<String> more) {
        List<String> joined = new ArrayList<>(before);
        joined.addAll(more);
        return joined;
    }

    /** Path and query behind the path under which Supabase has PostgREST, where a client puts it before its own. */
    private static String target(String pathQuery) {
        return pathQuery.startsWith(SUPABASE_PATH + "/") ? pathQuery.substring(SUPABASE_PATH.length()) : pathQuery;
    }
}
