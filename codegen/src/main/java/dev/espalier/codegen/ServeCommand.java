// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.Espalier;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.catalog.RoleSettingsReader;
import dev.espalier.codegen.database.ServedDatabase;
import dev.espalier.codegen.server.HttpServer;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.PoolOption;
import dev.espalier.session.RoleSettings;
import dev.espalier.supabase.http.Endpoint;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code espalier serve --db-url …}: the endpoint that an existing supabase-js program only has to be pointed at. */
@Command(
        name = "serve",
        description = {
            "Serves a PostgreSQL database over HTTP as PostgREST does: an existing supabase-js program only changes its URL.",
            "",
            "Prints `ready http://HOST:PORT` once it answers, and stops on SIGTERM or Ctrl-C."
        },
        customSynopsis = {
            "espalier serve (--db-url=URL --schemas=NAME,... | --fixture=NAME)",
            "                    [--anon-role=ROLE] [--jwt-secret=SECRET | --jwks=FILE]",
            "                    [--port=PORT] [--host=HOST] [OPTIONS]"
        },
        sortOptions = false,
        footer = {
            "  espalier serve --db-url postgresql://authenticator@localhost/mine \\",
            "                 --schemas public --anon-role anon --jwt-secret \"$SECRET\"",
            "  espalier serve --fixture salon --anon-role anon",
            ""
        })
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Override
    public Integer call() throws SQLException, IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        options.complaint().ifPresent(complaint -> {
            throw new ParameterException(spec.commandLine(), complaint);
        });
        GracefulStop stop = new GracefulStop();
        try (stop;
                ServedDatabase database = options.database(new Steps(spec.commandLine()));
                HikariDataSource pool = options.pool(database.address())) {
            Endpoint endpoint = endpoint(database, pool, err);
            HttpServer.Bounds bounds = new HttpServer.Bounds(options.threads(), options.maxBody());
            try (HttpServer server = HttpServer.start(endpoint, options.host(), options.port(), bounds)) {
                stop.of(server);
                out.println("ready " + server.address());
                server.join();
            }
        }
        return ExitCode.OK;
    }

    private Endpoint endpoint(ServedDatabase database, HikariDataSource pool, PrintWriter err) throws SQLException {
        DatabaseSchema schema;
        String loginRole;
        RoleSettings ofRoles;
        try (Connection connection = pool.getConnection()) {
            schema = CatalogReader.read(connection, database.schemas(), options.extraSearchPath());
            loginRole = connection.getMetaData().getUserName();
            ofRoles = RoleSettingsReader.read(connection);
        }
        options.warnings(loginRole).forEach(err::println);
        Espalier espalier = options.preRequest(database.schemas().get(0))
                .map(function -> new Espalier(schema, options.limits(), function))
                .orElseGet(() -> new Espalier(schema, options.limits()));
        ConnectionSource connections = ConnectionSource.of(pool, PoolOption.RESET_SESSIONS);
        return new Endpoint(espalier, schema, connections, options.settings(database, connections, loginRole, ofRoles));
    }
}
