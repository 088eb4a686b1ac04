// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.espalier.error.QueryException;
import dev.espalier.request.Request;
import dev.espalier.session.RetryPolicy;
import dev.espalier.supabase.response.Answer;
import dev.espalier.supabase.response.Expectation.Cardinality;
import dev.espalier.supabase.response.Response;
import dev.espalier.supabase.response.SupabaseException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.Select;

/**
 * A query that says everything it needs: it can be executed, as often as one likes, or show what it is.
 *
 * <p>It never changes and may be kept and shared between threads. Showing needs no connection.
 *
 * @param <T> what its data is read as
 */
public sealed class ResultBuilder<T> permits FilterBuilder {

    final SupabaseClient client;
    final Draft draft;
    private final DataReading<T> reading;

    ResultBuilder(SupabaseClient client, Draft draft, DataReading<T> reading) {
        this.client = client;
        this.draft = draft;
        this.reading = reading;
    }

    final <D> ResultBuilder<D> made(Draft other, DataReading<D> data) {
        return new ResultBuilder<>(client, other, data);
    }

    /**
     * Members that are NULL are left out of the rows.
     *
     * @throws IllegalStateException when the rows are CSV
     */
    public ResultBuilder<T> stripNulls() {
        return made(draft.withoutNulls(), reading);
    }

    /** The data as a value of this class: {@code .single().returns(Booking.class)}, {@code .rpc("add", args).returns(Integer.class)}. */
    public <D> ResultBuilder<D> returns(Class<D> type) {
        return made(draft, client.mapper().reader(type)::one);
    }

    /**
     * The data as a value of this type: {@code .returns(new TypeReference<Map<String, List<LocalDate>>>() {})}.
     *
     * <p>Data that does not fit is a {@link dev.espalier.supabase.mapping.MappingException} when it is asked for. Rows are a list;
     * {@link FilterBuilder#rows} says the type of one.
     */
    public <D> ResultBuilder<D> returns(TypeReference<D> type) {
        return made(draft, client.mapper().reader(type)::one);
    }

    /** What is wrong with the query or its outcome is thrown on execution, as a {@link SupabaseException}, instead of told in the response. */
    public ResultBuilder<T> throwOnError() {
        return made(draft.with(draft.handling().throwing()), reading);
    }

    /** Is tried again as this policy says, and not as the client's does, when PostgreSQL refuses it because of others; not within a transaction. */
    public ResultBuilder<T> retry(RetryPolicy policy) {
        return made(draft.with(draft.handling().with(policy)), reading);
    }

    /**
     * Runs the query, one statement, and tells how it went; what is wrong with the query or its outcome is in {@link Response#error()}.
     *
     * @throws SupabaseException with that error, where {@link #throwOnError} was said
     * @throws IllegalStateException when the client has no connection
     */
    public Response<T> execute() {
        return draft.handling().failure() == Handling.Failure.THROWN ? thrown() : told();
    }

    private Response<T> told() {
        Request request = request();
        try {
            return entered(request, response(answer(request)), Optional.empty());
        } catch (QueryException e) {
            return entered(request, failure(e), Optional.of(e));
        }
    }

    private Response<T> thrown() {
        Request request = request();
        try {
            return entered(request, response(answer(request)), Optional.empty()).orThrow();
        } catch (QueryException e) {
            Response<T> failure = entered(request, failure(e), Optional.of(e));
            failure.error().ifPresent(error -> {
                throw new SupabaseException(error, failure.status(), e);
            });
            return failure;
        }
    }

    /**
     * Runs the query and answers its data.
     *
     * @throws SupabaseException when anything is wrong with the query or its outcome
     * @throws NoSuchElementException when it answers no data: a write without {@code select}, a {@code head}, a {@code maybeSingle} without a row
     * @throws IllegalStateException when the client has no connection
     */
    public T fetch() {
        return fetchOptional()
                .orElseThrow(() -> new NoSuchElementException(
                        "the query went well and answered no data: a write does with select(), maybeSingle() may not"));
    }

    /**
     * Runs the query and answers its data, if it answers any: {@code maybeSingle().fetchOptional()} is one row or none.
     *
     * @throws SupabaseException when anything is wrong with the query or its outcome
     * @throws IllegalStateException when the client has no connection
     */
    public Optional<T> fetchOptional() {
        return alone().or(() -> thrown().data());
    }

    /** The data, where it can be had without the rest of a response. */
    private Optional<T> alone() {
        boolean asAnswered = draft.expectation(client.rowCap()).cardinality() == Cardinality.AS_ANSWERED;
        if (!asAnswered || draft.handling().explain().isPresent()) {
            return Optional.empty();
        }
        Request request = request();
        try {
            return reading.fetch(client.execution(), request, draft.handling().retries());
        } catch (QueryException e) {
            throw failed(request, e);
        }
    }

    private SupabaseException failed(Request request, QueryException e) {
        Response<T> failure = entered(request, failure(e), Optional.of(e));
        return failure.error()
                .map(error -> new SupabaseException(error, failure.status(), e))
                .orElseThrow(() -> e);
    }

    private Answer answer(Request request) {
        return draft.handling()
                .explain()
                .map(explain -> client.execution().explain(request, explain))
                .orElseGet(
                        () -> client.execution().run(request, draft.handling().retries()));
    }

    /** A transaction keeps a journal of what its chains came to. */
    private Response<T> entered(Request request, Response<T> response, Optional<QueryException> cause) {
        client.execution().enter(request, response, cause);
        return response;
    }

    private Response<T> failure(QueryException e) {
        return response(client.execution().failure(draft.body(), e.problem()));
    }

    private Response<T> response(Answer answer) {
        return Response.of(draft.expectation(client.rowCap()), answer, reading::read);
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
