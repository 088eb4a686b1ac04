// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.error.QueryException;
import dev.espalier.request.Request;
import dev.espalier.supabase.response.Answer;
import dev.espalier.supabase.response.Response;
import dev.espalier.supabase.response.SupabaseException;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.Select;

/**
 * A query that says everything it needs: it can be executed, as often as one likes, or show what it is.
 *
 * <p>It never changes and may be kept and shared between threads. Showing needs no connection.
 */
public sealed class ResultBuilder permits FilterBuilder {

    final SupabaseClient client;
    final Draft draft;

    ResultBuilder(SupabaseClient client, Draft draft) {
        this.client = client;
        this.draft = draft;
    }

    /**
     * Members that are NULL are left out of the rows.
     *
     * @throws IllegalStateException when the rows are CSV
     */
    public ResultBuilder stripNulls() {
        return new ResultBuilder(client, draft.withoutNulls());
    }

    /**
     * Runs the query, one statement, and tells how it went; what is wrong with the query or its outcome is in {@link Response#error()}.
     *
     * @throws IllegalStateException when the client has no connection
     */
    public Response<JsonNode> execute() {
        try {
            return entered(response(answer()), Optional.empty());
        } catch (QueryException e) {
            return entered(failure(e), Optional.of(e));
        }
    }

    /**
     * Runs the query like {@link #execute()}; what is wrong is thrown.
     *
     * @throws SupabaseException with the error that {@code execute()} would have told
     * @throws IllegalStateException when the client has no connection
     */
    public Response<JsonNode> executeOrThrow() {
        try {
            return entered(response(answer()), Optional.empty()).orThrow();
        } catch (QueryException e) {
            Response<JsonNode> failure = entered(failure(e), Optional.of(e));
            failure.error().ifPresent(error -> {
                throw new SupabaseException(error, failure.status(), e);
            });
            return failure;
        }
    }

    private Answer answer() {
        Request request = request();
        return draft.explain()
                .map(explain -> client.runExplain(request, explain))
                .orElseGet(() -> client.run(request));
    }

    /** A transaction keeps a journal of what its chains came to. */
    private Response<JsonNode> entered(Response<JsonNode> response, Optional<QueryException> cause) {
        client.enter(request(), response, cause);
        return response;
    }

    private Response<JsonNode> failure(QueryException e) {
        return response(Answer.of(draft.body(), e.problem()));
    }

    private Response<JsonNode> response(Answer answer) {
        return Response.of(draft.expectation(client.rowCap()), answer);
    }

    /** The query as the request that it makes; that a plan is wanted is no part of it. */
    public Request request() {
        return draft.request(client.schema());
    }

    /**
     * The SQL text, a question mark for every bind, page bounds as literals.
     *
     * @throws QueryException when the query is not one
     */
    public String sql() {
        return client.translate(request()).sql();
    }

    /**
     * What is bound, in the order of the question marks, as the texts that PostgreSQL reads.
     *
     * @throws QueryException when the query is not one
     */
    public List<String> binds() {
        return client.translate(request()).binds();
    }

    /**
     * The rows as a jOOQ query to run in one's own transaction or to build on, values bound.
     *
     * @throws QueryException when the query is not one
     */
    public Select<Record> toSelect() {
        return client.select(request());
    }
}
