// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import dev.espalier.Espalier;
import dev.espalier.error.Details;
import dev.espalier.error.Problem;
import dev.espalier.error.QueryException;
import dev.espalier.request.Request;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.RetryPolicy;
import dev.espalier.session.Settings;
import dev.espalier.session.UnitOfWork;
import dev.espalier.supabase.claims.Caller;
import dev.espalier.supabase.claims.SentRequest;
import dev.espalier.supabase.http.EndpointSettings.Plans;
import dev.espalier.supabase.response.Answer;
import dev.espalier.supabase.wire.WireCall;
import dev.espalier.supabase.wire.WireReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers HTTP requests as PostgREST does, on connections of its own, in the role and with the claims of whoever asks.
 *
 * <p>One object serves all threads. A request's role, claims and settings hold for its transaction only, which is read-only where
 * the request only reads.
 */
public final class Endpoint {

    private final Espalier espalier;
    private final DatabaseSchema schema;
    private final ConnectionSource connections;
    private final EndpointSettings settings;
    private final RetryPolicy retries;
    private final WireReader reader;

    /** An endpoint for this schema. */
    public Endpoint(Espalier espalier, DatabaseSchema schema, ConnectionSource connections, EndpointSettings settings) {
        this(espalier, schema, connections, settings, RetryPolicy.never());
    }

    private Endpoint(
            Espalier espalier,
            DatabaseSchema schema,
            ConnectionSource connections,
            EndpointSettings settings,
            RetryPolicy retries) {
        this.espalier = espalier;
        this.schema = schema;
        this.connections = connections;
        this.settings = settings;
        this.retries = retries;
        WireReader ofRows = settings.plans() == Plans.ALLOWED ? WireReader.withPlans() : WireReader.withoutPlans();
        this.reader = ofRows.with(this::media);
    }

    /** The same endpoint, which tries transactions that fail because of others as often as this says. */
    public Endpoint retrying(RetryPolicy policy) {
        return new Endpoint(espalier, schema, connections, settings, policy);
    }

    private Set<String> media(Optional<String> name, String function) {
        return schema.media(new RelationName(name.orElse(schema.defaultSchema()), function));
    }

    /** Answers a request; what is wrong with it or its outcome is an answer too. */
    public Answer handle(HttpRequest request) {
        CrossOrigin origins = settings.origins();
        return origins.preflight(request).orElseGet(() -> origins.onto(request, answer(request)));
    }

    private Answer answer(HttpRequest request) {
        Request.Body body = request.method().equals("HEAD") ? Request.Body.OMITTED : Request.Body.SENT;
        Caller caller;
        try {
            caller = request.header("authorization")
                    .map(settings.authenticator()::caller)
                    .orElseGet(settings.authenticator()::caller);
        } catch (QueryException e) {
            return Challenge.onto(Answer.of(body, e.problem()), e.problem());
        }
        return new Conversation(request, caller, body).answer();
    }

    /** One request of one caller. */
    private final class Conversation {

        private final HttpRequest sent;
        private final Caller caller;
        private final Request.Body body;

        Conversation(HttpRequest sent, Caller caller, Request.Body body) {
            this.sent = sent;
            this.caller = caller;
            this.body = body;
        }

        Answer answer() {
            WireCall call;
            try {
                call = heard(TimeZonePreference.checked(read(), settings.timeZones()));
            } catch (QueryException e) {
                return refused(Answer.of(body, e.problem()), e.problem());
            }
            try {
                return profiled(answered(call), call.request());
            } catch (QueryException e) {
                Answer answer = Answer.of(call.request(), e.problem());
                boolean pastEnd = e.problem().details() instanceof Details.PastEnd;
                return refused(pastEnd ? profiled(answer, call.request()) : answer, e.problem());
            }
        }

        private WireCall read() {
            String method = asksForMethods() ? "GET" : sent.method();
            return reader.call(method, sent.target(), sent.headersWithoutToken(), sent.body());
        }

        private boolean asksForMethods() {
            return sent.method().equals("OPTIONS");
        }

        private WireCall heard(WireCall call) {
            return call.with(settings.end().heard(call.request()));
        }

        private Answer answered(WireCall call) {
            Request request = call.request();
            if (asksForMethods()) {
                return Answer.allowing(new AllowedMethods(espalier, schema).of(request));
            }
            if (call.objection().isPresent()) {
                // Of a limit that a function cannot keep PostgREST tells after this.
                espalier.translate(request.preferring(List.of()));
                throw call.objection().get().toException();
            }
            UnitOfWork work = new UnitOfWork(connections, transaction(request), retries);
            Request ended = settings.end().ended(request);
            return call.explain()
                    .map(explain -> Answer.of(request, explain, espalier.explain(ended, explain, work)))
                    .orElseGet(() -> Answer.of(request, espalier.run(ended, work)));
        }

        private Settings transaction(Request request) {
            SentRequest told =
                    new SentRequest(sent.method(), sent.path(), sent.headers(), TimeZonePreference.of(request));
            return settings.transactions().settings(caller, request.schema().orElse(schema.defaultSchema()), told);
        }

        /** Where several schemas are exposed or one was named, an answer with content tells which one was meant. */
        private Answer profiled(Answer answer, Request request) {
            boolean one = schema.exposed().size() < 2 && request.schema().isEmpty();
            boolean hasContent = answer.header("content-type").isPresent()
                    && answer.header("proxy-status").isEmpty();
            return one || !hasContent
                    ? answer
                    : answer.with("content-profile", request.schema().orElse(schema.defaultSchema()));
        }

        private Answer refused(Answer answer, Problem problem) {
            return Challenge.onto(answer, problem, caller);
        }
    }
}
