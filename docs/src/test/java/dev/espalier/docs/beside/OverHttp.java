// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.beside;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** As it was until now: over HTTP, at the project of Supabase. */
record OverHttp(HttpClient client, String url, String key) implements Bookings {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public List<Booking> upcoming(int company, int limit) {
        String query = "/bookings?select=id,status&company_id=eq." + company + "&order=datetime,id&limit=" + limit;
        try {
            return List.of(JSON.readValue(send(request(query)), Booking[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void cancel(long id) {
        send(request("/bookings?id=eq." + id)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString("{\"status\":\"cancelled\"}")));
    }

    private HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create(url + query)).header("apikey", key);
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
