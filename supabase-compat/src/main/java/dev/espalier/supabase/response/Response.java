// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.text.Utf8;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What an executed chain answers: data, error, count and status, as supabase-js makes them of PostgREST's answer.
 *
 * @param <T> what the data is: rows as a JSON array, one row as a JSON object, CSV as a JSON text
 */
public final class Response<T> {

    private final Outcome outcome;
    private final Optional<Lazily<T>> data;
    private final OptionalLong cutAt;

    private Response(Outcome outcome, Optional<Lazily<T>> data, OptionalLong cutAt) {
        this.outcome = outcome;
        this.data = data;
        this.cutAt = cutAt;
    }

    /** Reads an answer as the client does who expects this, and its data as a tree. */
    public static Response<JsonNode> of(Expectation expectation, Answer answer) {
        return of(expectation, answer, json -> new JsonText(json).value());
    }

    /** Reads an answer as the client does who expects this, and its data from JSON, at the earliest when it is asked for. */
    public static <T> Response<T> of(Expectation expectation, Answer answer, Function<Utf8, T> reading) {
        Outcome outcome = Outcome.of(expectation, answer);
        return new Response<>(
                outcome,
                outcome.json().map(text -> new Lazily<>(() -> reading.apply(text.utf8()))),
                cutAt(expectation, answer));
    }

    /**
     * The rows or the row; nothing when there is an error, when no rows were asked for, or when {@code maybeSingle} found
     * none. It is read from its text when it is asked for first.
     */
    public Optional<T> data() {
        return data.map(Lazily::get);
    }

    /** What went wrong, or nothing. */
    public Optional<SupabaseError> error() {
        return outcome.error();
    }

    /** Whether nothing went wrong. */
    public boolean success() {
        return error().isEmpty();
    }

    /** The number of rows of all pages, when it was asked for. */
    public OptionalLong count() {
        return outcome.count();
    }

    private static OptionalLong cutAt(Expectation expectation, Answer answer) {
        String range = answer.header("content-range").orElse("");
        OptionalLong cap = expectation.cap();
        return cap.isPresent() && ContentRange.mayBeCut(range, cap.getAsLong()) ? cap : OptionalLong.empty();
    }

    /**
     * The row cap ({@code Limits.maxRows}), when the result has so many rows that it may have been cut there though the chain asked for more;
     * with a count it is known, without one there may be just as many. Rows of embeds, which have the same cap each, are not told here.
     */
    public OptionalLong cutAt() {
        return cutAt;
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
