// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.error.Problem;
import dev.espalier.error.QueryException;
import dev.espalier.request.Explain;
import dev.espalier.request.Request;
import dev.espalier.run.Cells;
import dev.espalier.run.RowCursor;
import dev.espalier.session.RetryPolicy;
import dev.espalier.session.Settings;
import dev.espalier.session.UnitOfWork;
import dev.espalier.supabase.mapping.RowReader;
import dev.espalier.supabase.response.Answer;
import dev.espalier.supabase.response.Expectation;
import dev.espalier.supabase.response.Expectation.Cardinality;
import dev.espalier.supabase.response.Expectation.Counting;
import dev.espalier.supabase.response.Response;
import dev.espalier.supabase.response.SupabaseException;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.Result;

/**
 * Runs requests of a client, and enters what they came to into the journal of its transaction.
 *
 * @param espalier the corridor
 * @param footing what they stand on
 * @param defaultSchema of a request that names none
 */
record Execution(GuardedCorridor espalier, Footing footing, String defaultSchema) {

    /** A client that nothing is kept from. */
    private static final Expectation ANY =
            new Expectation(Request.Body.SENT, Counting.NOT_ASKED, Cardinality.AS_ANSWERED);

    /** What it is answered; what is wrong with it is thrown. */
    Answer run(Request request, Optional<RetryPolicy> retries) {
        return Answer.of(request, espalier.run(request, work(request, retries(retries))));
    }

    /** The plan that it is answered; what is wrong with it is thrown. */
    Answer explain(Request request, Explain explain) {
        return Answer.of(request, explain, espalier.explain(request, explain, work(request, RetryPolicy.never())));
    }

    /** Its rows, all of them, where they can come as columns that this reader takes; what is wrong with it is thrown. */
    <D> Optional<List<D>> rows(Request request, RowReader<D> reader, Optional<RetryPolicy> retries) {
        Optional<TypedRead<D>> typed = typed(request, reader);
        Optional<List<Cells>> rows = typed.flatMap(one -> espalier.rows(one.read(), work(request, retries(retries))));
        rows.flatMap(passed -> footing.journal()).ifPresent(Journal::next);
        return rows.map(cells -> typed.orElseThrow().all(cells));
    }

    private <D> Optional<TypedRead<D>> typed(Request request, RowReader<D> reader) {
        return espalier.columns(request).flatMap(read -> TypedRead.of(read, reader));
    }

    /** Its rows one by one; {@link dev.espalier.Espalier#stream} says under which conditions. */
    RowCursor<Utf8> cursor(Request request) {
        return espalier.stream(request, work(request, RetryPolicy.never()));
    }

    /** Its rows as trees. */
    Stream<JsonNode> trees(Request request) {
        return stream(
                request,
                failing -> RowStream.of(cursor(request), (json, index) -> DataReading.TREE.read(json), failing));
    }

    /** Its rows as what they are read as. */
    <D> Stream<D> stream(Request request, RowReader<D> reader) {
        return stream(
                request,
                failing -> columnar(request, reader, failing)
                        .orElseGet(() -> RowStream.of(cursor(request), reader::one, failing)));
    }

    private <D> Optional<Stream<D>> columnar(
            Request request, RowReader<D> reader, Function<QueryException, SupabaseException> failing) {
        return typed(request, reader)
                .flatMap(typed -> espalier.streamRows(typed.read(), work(request, RetryPolicy.never()))
                        .map(cursor -> RowStream.of(cursor, typed.reader()::one, failing)));
    }

    /** A failure in the middle is one of the chain that began the stream. */
    private <D> Stream<D> stream(
            Request request, Function<Function<QueryException, SupabaseException>, Stream<D>> opening) {
        Optional<Journal.Entry> entry = footing.journal().map(Journal::next);
        Function<QueryException, SupabaseException> failing = e -> thrown(request, e, entry);
        try {
            return opening.apply(failing);
        } catch (QueryException e) {
            throw failing.apply(e);
        }
    }

    /** Its rows as records of jOOQ. */
    Result<Record> fetch(Request request, Optional<RetryPolicy> retries) {
        Optional<Journal.Entry> entry = footing.journal().map(Journal::next);
        try {
            return espalier.fetch(request, work(request, retries(retries)));
        } catch (QueryException e) {
            throw thrown(request, e, entry);
        }
    }

    /** The count that it asks for; an error is told in full, though a {@code HEAD} would tell none of it. */
    long count(Request request, Optional<RetryPolicy> retries) {
        Expectation counted = new Expectation(request.body(), Counting.ASKED, Cardinality.AS_ANSWERED);
        Optional<Journal.Entry> entry = footing.journal().map(Journal::next);
        try {
            Response<?> response = Response.of(counted, run(request, retries));
            entry.ifPresent(one -> one.tell(request, response, Optional.empty()));
            return response.orThrow()
                    .count()
                    .orElseThrow(() -> new NoSuchElementException("the answer tells no count: " + response));
        } catch (QueryException e) {
            throw thrown(request, e, entry);
        }
    }

    /** The answer to what went wrong, as the caller is told; it is entered. */
    Answer failed(Request request, QueryException e) {
        footing.journal().map(Journal::next).ifPresent(one -> one.tell(request, told(e), Optional.of(e)));
        return asCaller(Answer.of(request, e.problem()), e.problem());
    }

    private SupabaseException thrown(Request request, QueryException e, Optional<Journal.Entry> entry) {
        Response<?> response = told(e);
        entry.ifPresent(one -> one.tell(request, response, Optional.of(e)));
        return response.error()
                .map(error -> new SupabaseException(error, response.status(), e))
                .orElseGet(() -> SupabaseException.of(e.problem(), e));
    }

    /** All that there is to say of it, whatever was asked for. */
    private Response<?> told(QueryException e) {
        return Response.of(ANY, failure(Request.Body.SENT, e.problem()));
    }

    /** The answer to what went wrong, as the caller is told. */
    Answer failure(Request.Body body, Problem problem) {
        return asCaller(Answer.of(body, problem), problem);
    }

    private Answer asCaller(Answer answer, Problem problem) {
        return footing.isRefusedAsNobody(problem) ? answer.asUnauthorized() : answer;
    }

    /** Enters what a chain came to; of an error all that there is to say, though a {@code HEAD} tells none of it. */
    void enter(Request request, Response<?> response, Optional<QueryException> cause) {
        Optional<Response<?>> full = cause.filter(e -> !response.success()).map(this::told);
        footing.journal().ifPresent(journal -> journal.next().tell(request, full.orElse(response), cause));
    }

    private RetryPolicy retries(Optional<RetryPolicy> ofChain) {
        return ofChain.orElse(footing.retries());
    }

    UnitOfWork work(Request request, RetryPolicy retries) {
        return footing.work(settingsFor(request), retries);
    }

    /** {@code Prefer: timezone=Europe/Moscow} holds for this request alone. */
    private Settings settingsFor(Request request) {
        Settings settings = footing.settings(request.schema().orElse(defaultSchema), request);
        return request.preferred("timezone")
                .map(zone -> settings.with("timezone", zone))
                .orElse(settings);
    }
}
