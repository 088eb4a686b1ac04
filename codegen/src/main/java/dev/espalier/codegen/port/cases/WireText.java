// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.cases;

import dev.espalier.codegen.port.type.NotPortable;
import dev.espalier.fixtures.corpus.WireRequest;
import dev.espalier.request.Action;
import dev.espalier.request.Payload;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The request that supabase-js sends for a chain. */
final class WireText {

    private WireText() {}

    static WireRequest of(Request request) {
        Optional<String> body = body(request.action());
        return new WireRequest(method(request), path(request), headers(request, body.isPresent()), body.orElse(""));
    }

    private static String method(Request request) {
        boolean omitted = request.body() == Request.Body.OMITTED;
        if (request.action() instanceof Action.Call call) {
            return call.payload().isPresent() ? "POST" : omitted ? "HEAD" : "GET";
        }
        if (request.action() instanceof Action.Insert) {
            return "POST";
        }
        if (request.action() instanceof Action.Update) {
            return "PATCH";
        }
        return request.action() instanceof Action.Delete ? "DELETE" : omitted ? "HEAD" : "GET";
    }

    private static String path(Request request) {
        String folder = request.action() instanceof Action.Call ? "/rpc/" : "/";
        String query = QueryText.of(request.parameters()).entrySet().stream()
                .flatMap(pair -> pair.getValue().stream().map(value -> encoded(pair.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return folder + encoded(request.action().name()).replace("+", "%20") + (query.isEmpty() ? "" : "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> headers(Request request, boolean hasBody) {
        Map<String, String> headers = new TreeMap<>();
        accept(request.format()).ifPresent(type -> headers.put("accept", type));
        if (hasBody || request.action() instanceof Action.Delete) {
            headers.put("content-type", "application/json");
        }
        boolean reads =
                request.action() instanceof Action.Read || (request.action() instanceof Action.Call && !hasBody);
        request.schema().ifPresent(name -> headers.put(reads ? "accept-profile" : "content-profile", name));
        String prefer = request.preferences().stream().map(WireText::preference).collect(Collectors.joining(", "));
        if (!prefer.isEmpty()) {
            headers.put("prefer", prefer);
        }
        return headers;
    }

    private static String preference(Preference preference) {
        return preference.name() + "=" + preference.value();
    }

    private static Optional<String> accept(Request.Format format) {
        return switch (format) {
            case ROWS -> Optional.empty();
            case ONE_ROW -> Optional.of("application/vnd.pgrst.object+json");
            case ROWS_WITHOUT_NULLS -> Optional.of("application/vnd.pgrst.array+json;nulls=stripped");
            case ONE_ROW_WITHOUT_NULLS -> Optional.of("application/vnd.pgrst.object+json;nulls=stripped");
            case CSV -> Optional.of("text/csv");
            case GEOJSON -> Optional.of("application/geo+json");
        };
    }

    private static Optional<String> body(Action action) {
        if (action instanceof Action.Insert insert) {
            return Optional.of(text(insert.payload()));
        }
        if (action instanceof Action.Update update) {
            return Optional.of(text(update.payload()));
        }
        return action instanceof Action.Call call ? call.payload().map(WireText::text) : Optional.empty();
    }

    private static String text(Payload payload) {
        if (payload instanceof Payload.Rows rows) {
            return rows.json().toString();
        }
        if (payload instanceof Payload.Unread unread) {
            return unread.json().toString();
        }
        if (payload instanceof Payload.Whole whole) {
            return whole.content().toString();
        }
        throw new NotPortable("rows that are none");
    }
}
