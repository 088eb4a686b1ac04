// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.trial;

import dev.espalier.Espalier;
import dev.espalier.Translation;
import dev.espalier.codegen.database.Database;
import dev.espalier.error.QueryException;
import dev.espalier.limits.Limits;
import dev.espalier.request.Action;
import dev.espalier.request.Explain;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.Settings;
import dev.espalier.session.UnitOfWork;
import dev.espalier.supabase.claims.Authenticator;
import dev.espalier.supabase.claims.RoleSwitching;
import dev.espalier.supabase.claims.SentRequest;
import dev.espalier.supabase.claims.TransactionSettings;
import dev.espalier.supabase.http.HttpRequest;
import dev.espalier.supabase.response.Answer;
import dev.espalier.supabase.wire.WireReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A request on trial: it is run as the endpoint runs it, by the role that logs in, and nothing is kept. What reads may only read, what writes is
 * rolled back, whatever the request prefers.
 *
 * @param database what it is put to
 * @param sent as it came
 * @param request what it asks for, without a say in how its transaction ends
 * @param defaultSchema the schema of a request that names none
 * @param espalier the corridor
 */
public record Trial(Database database, HttpRequest sent, Request request, String defaultSchema, Espalier espalier) {

    private static final String ENDING = "tx";

    /** Reads the request; of a sample database only functions need a server. */
    public static Trial of(Database database, HttpRequest sent) throws SQLException {
        WireReader reader = WireReader.withoutPlans();
        Action action = reader.call(sent.method(), sent.target(), sent.headers(), sent.body())
                .request()
                .action();
        DatabaseSchema schema = action instanceof Action.Call ? database.schemaWithFunctions() : database.schema();
        String defaultSchema = schema.defaultSchema();
        Request request = reader.with(
                        (name, function) -> schema.media(new RelationName(name.orElse(defaultSchema), function)))
                .read(sent.method(), sent.target(), sent.headers(), sent.body());
        return new Trial(
                database, sent, withoutEnding(request), defaultSchema, new Espalier(schema, Limits.defaults()));
    }

    private static Request withoutEnding(Request request) {
        return request.preferring(request.preferences().stream()
                .filter(preference -> !preference.name().equals(ENDING))
                .toList());
    }

    public Translation translation() {
        return espalier.translate(request);
    }

    /** The lines of its plan. */
    public List<String> plan(List<Explain.Option> options) throws SQLException {
        Explain explain = new Explain(Explain.Format.TEXT, options);
        return on(work -> espalier.explain(rolledBack(), explain, work)).lines().toList();
    }

    /** What the client is answered. */
    public Answer answer() throws SQLException {
        try {
            return on(work -> Answer.of(request, espalier.run(rolledBack(), work)));
        } catch (QueryException e) {
            return Answer.of(request, e.problem());
        }
    }

    private Request rolledBack() {
        return request.preferring(
                Stream.concat(request.preferences().stream(), Stream.of(new Preference(ENDING, "rollback")))
                        .toList());
    }

    private <T> T on(Function<UnitOfWork, T> use) throws SQLException {
        return database.lend(
                translation().access(),
                connection -> use.apply(new UnitOfWork(ConnectionSource.of(connection), settings(connection))));
    }

    private Settings settings(Connection connection) throws SQLException {
        String role = connection.getMetaData().getUserName();
        return TransactionSettings.of(RoleSwitching.off(role))
                .settings(
                        Authenticator.anonymousAs(role).caller(),
                        request.schema().orElse(defaultSchema),
                        new SentRequest(sent.method(), path(), sent.headers(), timeZone()));
    }

    private String path() {
        return sent.target().split("\\?", 2)[0];
    }

    private Optional<String> timeZone() {
        return request.preferences().stream()
                .filter(preference -> preference.name().equals("timezone"))
                .map(Preference::value)
                .findFirst();
    }
}
