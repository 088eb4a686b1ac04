// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.server;

import dev.espalier.supabase.http.Endpoint;
import dev.espalier.supabase.http.HttpRequest;
import dev.espalier.supabase.response.Answer;
import dev.espalier.text.Utf8;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Hands a request to the endpoint as it was sent, and sends the answer's bytes without a copy. */
final class EndpointHandler extends Handler.Abstract {

    private final Endpoint endpoint;
    private final BodyIntake bodies;

    EndpointHandler(Endpoint endpoint, long bodyBytes) {
        this.endpoint = endpoint;
        this.bodies = new BodyIntake(bodyBytes);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        Answer answer = bodies.take(request)
                .map(body -> endpoint.handle(read(request, body)))
                .orElseGet(() -> Answer.tooLarge(bodies.most()));
        response.setStatus(answer.status());
        answer.headers()
                .forEach((name, values) ->
                        values.forEach(value -> response.getHeaders().add(name, octets(value))));
        byte[] body = HttpStatus.hasNoBody(answer.status())
                ? new byte[0]
                : answer.content().bytes();
        if (!request.getMethod().equals("HEAD") && !HttpStatus.hasNoBody(answer.status())) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        }
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    /** A character for each byte of its UTF-8, which is how the server writes headers. */
    private static String octets(String value) {
        return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static HttpRequest read(Request request, Utf8 body) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (HttpField field : request.getHeaders()) {
            headers.computeIfAbsent(field.getName(), name -> new ArrayList<>()).add(String.valueOf(field.getValue()));
        }
        return new HttpRequest(request.getMethod(), request.getHttpURI().getPathQuery(), headers, body);
    }
}
