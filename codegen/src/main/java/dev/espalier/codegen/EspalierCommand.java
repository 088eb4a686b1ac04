// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code espalier}: says what there is. */
@Command(
        name = "espalier",
        description = "supabase-js chains in Java: PostgREST's answers as SQL of your own PostgreSQL.",
        subcommands = {
            TryCommand.class,
            SqlCommand.class,
            ServeCommand.class,
            GenerateCommand.class,
            AuditCommand.class,
            PortCommand.class,
            CompareCommand.class,
            RecordCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisHeading = "%n",
        synopsisSubcommandLabel = "COMMAND",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions%n",
        parameterListHeading = "%n",
        commandListHeading = "%nCommands%n",
        footerHeading = "%nExamples%n",
        exitCodeListHeading = "%nExit codes%n",
        exitCodeList = {"0:it worked", "1:the request, or the database, refused", "2:the command was called wrongly"},
        footer = {
            "  alias espalier='java -jar codegen/target/espalier.jar'",
            "  espalier try",
            "  espalier sql '/bookings?select=*,clients(name)&status=eq.confirmed'",
            "  espalier sql --help",
            ""
        })
final class EspalierCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr(), spec.commandLine().getColorScheme());
        return CommandLine.ExitCode.USAGE;
    }
}
