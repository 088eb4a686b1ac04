// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.Translation;
import dev.espalier.codegen.database.Database;
import dev.espalier.codegen.database.QueryPlan;
import dev.espalier.codegen.terminal.Palette;
import dev.espalier.codegen.terminal.Screen;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.postgres.PostgresException;
import dev.espalier.request.Request;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.response.Answer;
import dev.espalier.supabase.wire.WireReader;
import dev.espalier.text.Utf8;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code espalier sql '/bookings?select=*'}: what a request becomes, and on demand what comes of it. */
@Command(
        name = "sql",
        description = {
            "Shows the SQL and the binds of a request as supabase-js sends it.",
            "",
            "With a sample database and neither --run nor a plan asked for, no server is started."
        },
        customSynopsis = {
            "espalier sql REQUEST [--run] [--explain | --analyze] [--json]",
            "                    [--method=METHOD] [--header='NAME: VALUE']...",
            "                    [--fixture=NAME | --db-url=URL [--schemas=NAME,...]]"
        },
        sortOptions = false,
        footer = {
            "  espalier sql '/bookings?select=*,clients(name)&status=eq.confirmed'",
            "  espalier sql '/clients?select=name,phone&limit=3' --run",
            "  espalier sql /clients --method HEAD --header 'Prefer: count=exact' --run",
            "  espalier sql '/orders?select=id,customers(*)' --fixture shop --analyze",
            "  espalier sql '/users?id=eq.1' --db-url postgresql://me@localhost/mine",
            ""
        })
final class SqlCommand implements Callable<Integer> {

    /** Of a request that only reads. */
    enum Method {
        /** Rows. */
        GET,
        /** What GET would tell about them. */
        HEAD
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "REQUEST",
            description =
                    "Path and query, percent-encoded or not. A whole address, up to and with /rest/v1, may stand before it.")
    private String request = "";

    @Option(names = "--run", description = "Runs it, in a transaction that only reads, and shows the answer.")
    private boolean run;

    @Option(names = "--explain", description = "Shows PostgreSQL's plan of the very statement with its binds.")
    private boolean explain;

    @Option(names = "--analyze", description = "Shows the plan beside what running it really took.")
    private boolean analyze;

    @Option(names = "--json", description = "Prints everything as one JSON object, for programs.")
    private boolean json;

    @Option(names = "--method", paramLabel = "METHOD", defaultValue = "GET", description = "GET (default) or HEAD.")
    private Method method = Method.GET;

    @Option(
            names = "--header",
            paramLabel = "'NAME: VALUE'",
            converter = Header.Converter.class,
            description = "A header of the request, such as 'Prefer: count=exact'; may be repeated.")
    private List<Header> headers = new ArrayList<>();

    @Mixin
    private DatabaseOptions where = new DatabaseOptions();

    @Override
    public Integer call() throws SQLException {
        CommandLine command = spec.commandLine();
        Screen screen =
                new Screen(command.getOut(), Palette.of(command.getColorScheme().ansi()));
        Report report = json ? new JsonReport(screen) : new TextReport(screen);
        Database database = where.database(new Steps(command));
        try {
            return tell(report, database);
        } catch (QueryException | SQLException | PostgresException e) {
            report.failure(e);
            throw e;
        } finally {
            report.end();
        }
    }

    private int tell(Report report, Database database) throws SQLException {
        Request read = WireReader.withoutPlans()
                .read(method.name(), RequestLine.target(request), headersByName(), Utf8.empty());
        SupabaseClient client = SupabaseClient.of(database.schema());
        Translation translation = client.translate(read);
        report.translation(translation.sql(), translation.binds());
        if (explain || analyze) {
            report.plan(plan(translation, database));
        }
        return run ? answer(client, read, report, database) : ExitCode.OK;
    }

    private List<String> plan(Translation translation, Database database) throws SQLException {
        QueryPlan plan = analyze ? QueryPlan.MEASURED : QueryPlan.EXPECTED;
        try (Connection connection = database.connect()) {
            return plan.lines(connection, translation.sql(), translation.binds());
        }
    }

    private static int answer(SupabaseClient client, Request read, Report report, Database database)
            throws SQLException {
        try (Connection connection = database.connect()) {
            Answer answer = client.on(connection).answer(read);
            report.answer(answer);
            return answer.status() < 400 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private Map<String, List<String>> headersByName() {
        return headers.stream()
                .collect(Collectors.groupingBy(Header::name, Collectors.mapping(Header::value, Collectors.toList())));
    }
}
