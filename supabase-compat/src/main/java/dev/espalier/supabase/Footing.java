// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.error.Problem;
import dev.espalier.request.Request;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.RetryPolicy;
import dev.espalier.session.Settings;
import dev.espalier.session.UnitOfWork;
import dev.espalier.supabase.claims.Caller;
import dev.espalier.supabase.claims.SentRequest;
import dev.espalier.supabase.claims.TransactionSettings;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;

/**
 * What queries of a client stand on.
 *
 * @param source where connections come from
 * @param settings what is set for each transaction
 * @param retries how often a query is tried
 * @param identity whom each transaction is of
 * @param journal of the transaction that all of it happens in
 */
record Footing(
        Optional<ConnectionSource> source,
        Settings settings,
        RetryPolicy retries,
        Optional<Identity> identity,
        Optional<Journal> journal) {

    /** Nothing to stand on. */
    static final Footing NONE =
            new Footing(Optional.empty(), Settings.none(), RetryPolicy.never(), Optional.empty(), Optional.empty());

    /**
     * Whom a transaction is of.
     *
     * @param caller who
     * @param told what a transaction is told of callers
     * @param already the schema that names are looked up in, when the transaction that it all happens in has been told
     */
    record Identity(Caller caller, TransactionSettings told, Optional<String> already) {

        Settings settings(String schema) {
            return isTold(schema) ? Settings.none() : told.settings(caller, schema);
        }

        Settings settings(String schema, Request request) {
            return isTold(schema) ? Settings.none() : told.settings(caller, schema, sent(request));
        }

        private static SentRequest sent(Request request) {
            return new SentRequest(RequestLine.method(request), RequestLine.path(request), Map.of(), Optional.empty());
        }

        private boolean isTold(String schema) {
            return already.equals(Optional.of(schema));
        }

        Identity toldFor(String schema) {
            return new Identity(caller, told, Optional.of(schema));
        }
    }

    /** On other connections, whose transactions are none of this journal's. */
    Footing on(ConnectionSource other) {
        return new Footing(Optional.of(other), settings, retries, identity, Optional.empty());
    }

    Footing with(Settings other) {
        return new Footing(source, other, retries, identity, journal);
    }

    Footing with(RetryPolicy other) {
        return new Footing(source, settings, other, identity, journal);
    }

    Footing as(Caller caller, TransactionSettings told) {
        return new Footing(
                source, settings, retries, Optional.of(new Identity(caller, told, Optional.empty())), journal);
    }

    /** In the transaction of this connection, which has been told the settings and the identity. */
    Footing within(Connection connection, String schema, Journal of) {
        return new Footing(
                Optional.of(ConnectionSource.of(connection)),
                Settings.none(),
                RetryPolicy.never(),
                identity.map(one -> one.toldFor(schema)),
                Optional.of(of));
    }

    /** What is set for a transaction in which names are looked up in this schema. */
    Settings settings(String schema) {
        return with(identity.map(one -> one.settings(schema)));
    }

    /** What is set for a request of its own: for somebody what it would be over HTTP, too. */
    Settings settings(String schema, Request request) {
        return with(identity.map(one -> one.settings(schema, request)));
    }

    private Settings with(Optional<Settings> identity) {
        Settings told = identity.orElse(Settings.none());
        Settings all = settings.parameters().entrySet().stream()
                .reduce(told, (sum, one) -> sum.with(one.getKey(), one.getValue()), (a, b) -> b);
        return settings.isolation().map(all::withIsolation).orElse(all);
    }

    /** Whether this is refused to whoever queries are of because that is nobody. */
    boolean isRefusedAsNobody(Problem problem) {
        return identity.filter(one -> one.caller().isRefusedAsNobody(problem)).isPresent();
    }

    UnitOfWork work(Settings all, RetryPolicy retries) {
        return new UnitOfWork(connections(), all, retries);
    }

    ConnectionSource connections() {
        return source.orElseThrow(() -> new IllegalStateException(
                "this client has no connection to execute on; give it one: client.on(dataSource)"));
    }
}
