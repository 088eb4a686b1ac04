// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an executed chain answers: data, error, count and status, as supabase-js makes them of PostgREST's answer.
 *
 * @param <T> what the data is: rows as a JSON array, one row as a JSON object, CSV as a JSON text
 */
public final class Response<T> {

    private final Outcome outcome;
    private final Optional<Lazily<T>> data;

    private Response(Outcome outcome, Optional<Lazily<T>> data) {
        this.outcome = outcome;
        this.data = data;
    }

    /** Reads an answer as the client does who expects this. */
    public static Response<JsonNode> of(Expectation expectation, Answer answer) {
        Outcome outcome = Outcome.of(expectation, answer);
        return new Response<>(outcome, outcome.json().map(text -> new Lazily<>(text::value)));
    }

    /**
     * The rows or the row, numbers exact; nothing when there is an error, when no rows were asked for, or when {@code maybeSingle} found
     * none. It is read from its text when it is asked for first.
     */
    public Optional<T> data() {
        return data.map(Lazily::get);
    }

    /** What went wrong, or nothing. */
    public Optional<SupabaseError> error() {
        return outcome.error();
    }

    /** The number of rows of all pages, when it was asked for. */
    public OptionalLong count() {
        return outcome.count();
    }

    /** The HTTP status that PostgREST would have sent. */
    public int status() {
        return outcome.status();
    }

    /** The status in words: {@code OK}, {@code Partial Content}. */
    public String statusText() {
        return outcome.statusText();
    }

    /** The data as JSON text, as PostgreSQL wrote it; decoded on every call. */
    public Optional<String> json() {
        return outcome.json().map(JsonText::toString);
    }

    /**
     * The same response, when nothing went wrong.
     *
     * @throws SupabaseException otherwise
     */
    public Response<T> orThrow() {
        outcome.error().ifPresent(error -> {
            throw new SupabaseException(error, outcome.status());
        });
        return this;
    }

    @Override
    public String toString() {
        return status() + " " + statusText()
                + error().map(error -> " " + error.json()).orElse("")
                + json().map(text -> " " + text).orElse("");
    }
}
