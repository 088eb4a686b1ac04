// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import static dev.espalier.request.Explain.Option.ANALYZE;
import static dev.espalier.request.Explain.Option.BUFFERS;

import dev.espalier.Translation;
import dev.espalier.codegen.database.Database;
import dev.espalier.codegen.terminal.Palette;
import dev.espalier.codegen.terminal.Screen;
import dev.espalier.codegen.trial.JsonReport;
import dev.espalier.codegen.trial.Report;
import dev.espalier.codegen.trial.TextReport;
import dev.espalier.codegen.trial.Trial;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.postgres.PostgresException;
import dev.espalier.session.Access;
import dev.espalier.supabase.http.HttpRequest;
import dev.espalier.supabase.response.Answer;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code espalier sql '/bookings?select=*'}: what a request becomes, and on demand what comes of it. */
@Command(
        name = "sql",
        description = {
            "Shows the SQL and the binds of a request as supabase-js sends it.",
            "",
            "No server is started for a sample database, unless --run or a plan is asked for, or a function is called."
        },
        customSynopsis = {
            "espalier sql REQUEST [--run] [--explain | --analyze] [--json]",
            "                    [--method=METHOD] [--body=BODY]",
            "                    [--header='NAME: VALUE']...",
            "                    [--fixture=NAME | --db-url=URL [--schemas=NAME,...]]"
        },
        sortOptions = false,
        footer = {
            "  espalier sql '/bookings?select=*,clients(name)&status=eq.confirmed'",
            "  espalier sql '/clients?select=name,phone&limit=3' --run",
            "  espalier sql /clients --method HEAD --header 'Prefer: count=exact' --run",
            "  espalier sql '/services?id=eq.12' --method PATCH --body '{\"cost\": 10}' --run",
            "  espalier sql /clients --body @clients.json",
            "  espalier sql /rpc/find_customers --fixture shop --body '{\"pattern\": \"A%%\"}'",
            "  espalier sql '/orders?select=id,customers(*)' --fixture shop --analyze",
            "  espalier sql '/users?id=eq.1' --db-url postgresql://me@localhost/mine",
            ""
        })
final class SqlCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--run",
            description =
                    "Runs it and shows the answer. Nothing is kept: what reads may only read, what writes is rolled back.")
    private boolean run;

    @Option(names = "--explain", description = "Shows PostgreSQL's plan of the very statement with its binds.")
    private boolean explain;

    @Option(names = "--analyze", description = "Runs it for the plan beside what it really took; nothing is kept.")
    private boolean analyze;

    @Option(names = "--json", description = "Prints everything as one JSON object, for programs, and long binds whole.")
    private boolean json;

    @Mixin
    private RequestOptions asked = new RequestOptions();

    @Mixin
    private DatabaseOptions where = new DatabaseOptions();

    @Override
    public Integer call() throws SQLException {
        CommandLine command = spec.commandLine();
        Screen screen =
                new Screen(command.getOut(), Palette.of(command.getColorScheme().ansi()));
        Report report = json ? new JsonReport(screen) : new TextReport(screen);
        Database database = where.database(new Steps(command));
        HttpRequest sent = asked.sent();
        try {
            return tell(report, Trial.of(database, sent));
        } catch (QueryException | SQLException | PostgresException e) {
            report.failure(e);
            throw e;
        } finally {
            report.end();
        }
    }

    private int tell(Report report, Trial trial) throws SQLException {
        Translation translation = trial.translation();
        report.translation(translation.sql(), translation.binds());
        if (explain || analyze) {
            report.plan(trial.plan(analyze ? List.of(ANALYZE, BUFFERS) : List.of()));
        }
        int code = run ? answer(trial, report) : ExitCode.OK;
        if ((run || analyze) && translation.access() == Access.READ_WRITE) {
            report.takenBack();
        }
        return code;
    }

    private static int answer(Trial trial, Report report) throws SQLException {
        Answer answer = trial.answer();
        report.answer(answer);
        return answer.status() < 400 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
