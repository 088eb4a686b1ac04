// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A server in front of another one that changes one thing in each of its answers. */
final class Meddler implements AutoCloseable {
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String target;
    private final UnaryOperator<Told> change;

    /** An answer: status, headers, body. */
    record Told(int status, Map<String, String> headers, String body) {
        Told with(String name, String value) {
            Map<String, String> other = new TreeMap<>(headers);
            other.put(name, value);
            return new Told(status, other, body);
        }

        Told withBody(String other) {
            return new Told(status, headers, other);
        }
    }

    private Meddler(HttpServer server, String target, UnaryOperator<Told> change) {
        this.server = server;
        this.target = target;
        this.change = change;
    }

    static Meddler inFrontOf(String target, UnaryOperator<Told> change) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Meddler meddler = new Meddler(server, target, change);
        server.createContext("/", meddler::answer);
        server.start();
        return meddler;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(target + exchange.getRequestURI().toString()))
                    .method(exchange.getRequestMethod(), BodyPublishers.ofInputStream(exchange::getRequestBody));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (name.equalsIgnoreCase("prefer") || name.equalsIgnoreCase("accept")) {
                    request.header(name, values.get(0));
                }
            });
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            Map<String, String> headers = new TreeMap<>();
            response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
            Told sent = new Told(response.statusCode(), headers, response.body());
            // A HEAD is how an end is looked for, and tells nothing that could be changed.
            Told told = exchange.getRequestMethod().equals("HEAD") ? sent : change.apply(sent);
            told.headers().forEach((name, value) -> {
                if (!name.startsWith(":") && !name.equals("content-length") && !name.equals("transfer-encoding")) {
                    exchange.getResponseHeaders().set(name, value);
                }
            });
            byte[] body = told.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(told.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
