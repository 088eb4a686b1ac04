// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.database.Database;
import dev.espalier.codegen.database.SampleDatabase;
import dev.espalier.codegen.terminal.Palette;
import dev.espalier.codegen.terminal.Screen;
import dev.espalier.codegen.trial.Walk;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.supabase.SupabaseClient;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code espalier try}: one query from its chain to rows of a real PostgreSQL. */
@Command(
        name = "try",
        description = {
            "Takes one query of a real application from its chain to its rows.",
            "",
            "Shows it as JavaScript, as Java, as SQL with its binds, and as the rows of a PostgreSQL that is started for it and ends with it."
        },
        footer = {"  espalier try", ""})
final class TryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws SQLException {
        Screen screen = new Screen(
                spec.commandLine().getOut(),
                Palette.of(spec.commandLine().getColorScheme().ansi()));
        Database salon = new SampleDatabase(Fixture.SALON, new Steps(spec.commandLine()));
        Walk walk = new Walk(screen, SupabaseClient.of(salon.schema()));
        walk.chain();
        walk.sql();
        walk.rows(salon);
        walk.next();
        return ExitCode.OK;
    }
}
