// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.spring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.UUID;

/**
 * Who asks the service over HTTP.
 *
 * @param port where it listens
 * @param token what is shown
 */
record Visitor(int port, Optional<String> token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Visitor anonymous(int port) {
        return new Visitor(port, Optional.empty());
    }

    static Visitor of(UUID user, int port) {
        return new Visitor(port, Optional.of(Tokens.of(user).getTokenValue()));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path).GET());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
