// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.audit.judge.ChainDrift;
import dev.espalier.codegen.chain.Findings;
import dev.espalier.codegen.flow.ChainFinder;
import dev.espalier.codegen.generate.Drift;
import dev.espalier.codegen.generate.Drifted;
import dev.espalier.codegen.generate.Generation;
import dev.espalier.codegen.generate.GenerationException;
import dev.espalier.codegen.generate.Written;
import dev.espalier.codegen.source.SourceFolder;
import dev.espalier.codegen.terminal.Visible;
import dev.espalier.fixtures.postgres.PostgresException;
import dev.espalier.fixtures.postgres.Progress;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code espalier generate}: jOOQ's classes, a constant for each relationship, and the schema as a resource. */
@Command(
        name = "generate",
        description = {
            "Writes jOOQ's classes for the tables and views of a database, a constant for each relationship, and the whole schema as a"
                    + " resource that is read without a connection.",
            "",
            "The same database gives the same bytes. Files of others are neither replaced nor deleted."
        },
        customSynopsis = {
            "espalier generate (--db-url=URL | --migrations=DIR | --fixture=NAME)",
            "                    [--schemas=NAME,...] --package=NAME --directory=DIR",
            "                    [--resources=DIR] [--check [--chains=DIR]]"
        },
        sortOptions = false,
        exitCodeList = {
            "0:it was written; with --check, nothing differs",
            "1:the database, or the directory, refused; with --check, something differs",
            "2:the command was called wrongly; with --check, also a refusal"
        },
        footer = {
            "  espalier generate --db-url postgresql://me@localhost/mine \\",
            "           --package com.acme.db --directory src/main/java",
            "  espalier generate --migrations db/migration --schemas public \\",
            "           --package com.acme.db --directory src/main/java --check",
            ""
        })
final class GenerateCommand implements Callable<Integer> {

    private static final int DIFFERENT = 1;
    private static final int REFUSED = 2;
    private static final Pattern SOURCES = Pattern.compile("(?<root>.*src/[^/]+)/java/?");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GenerateSource source = new GenerateSource();

    @Option(names = "--package", paramLabel = "NAME", required = true, description = "The package of the classes.")
    private String packageName = "";

    @Option(
            names = "--directory",
            paramLabel = "DIR",
            required = true,
            description = "Where sources are: src/main/java.")
    private Path directory = Path.of("");

    @Option(
            names = "--resources",
            paramLabel = "DIR",
            description = "Where resources are (beside src/main/java src/main/resources, elsewhere where sources are).")
    private @Nullable Path resources;

    @Option(
            names = "--check",
            description = {
                "Writes nothing: names each difference between the database and what was generated, and which embeds it breaks."
            })
    private boolean check;

    @Option(
            names = "--chains",
            paramLabel = "DIR",
            description = {
                "With --check also names each supabase-js chain in the sources there that a difference breaks, makes ambiguous or"
                        + " turns into another statement."
            })
    private @Nullable Path chains;

    @Override
    public Integer call() throws SQLException {
        source.check();
        if (chains != null && !check) {
            throw new ParameterException(spec.commandLine(), "--chains goes with --check");
        }
        if (chains != null && !Files.exists(chains)) {
            throw new ParameterException(spec.commandLine(), "--chains: " + chains + " is neither a file nor a folder");
        }
        if (!SourceVersion.isName(packageName)) {
            throw new ParameterException(spec.commandLine(), "--package: not the name of a package: " + packageName);
        }
        Generation generation = new Generation(source.schemas(), packageName, directory, resources());
        return check ? checked(generation) : written(generation);
    }

    private Path resources() {
        String sources = directory.toString().replace('\\', '/');
        Matcher matcher = SOURCES.matcher(sources);
        Path derived = matcher.matches() ? Path.of(matcher.group("root"), "resources") : directory;
        return Objects.requireNonNullElse(resources, derived);
    }

    private int written(Generation generation) throws SQLException {
        Progress progress = new Steps(spec.commandLine());
        Written written = source.lend(progress, connection -> {
            progress.step("Generating classes of " + String.join(", ", generation.schemas()));
            return generation.run(connection);
        });
        PrintWriter out = spec.commandLine().getOut();
        out.println(written.changed() + " files written, " + written.unchanged() + " unchanged, " + written.deleted()
                + " deleted: " + packageName);
        out.println("schema in " + generation.resource());
        written.left().forEach(sentence -> out.println(Visible.line(sentence)));
        return ExitCode.OK;
    }

    private int checked(Generation generation) {
        try {
            // Before a database is started for nothing.
            Drift.resource(generation.resource());
            Drifted drifted = source.lend(new Steps(spec.commandLine()), generation::drifted);
            List<String> differences =
                    chains == null || drifted.differences().isEmpty() ? drifted.differences() : withChains(drifted);
            PrintWriter out = spec.commandLine().getOut();
            differences.forEach(difference -> out.println(Visible.line(difference)));
            out.println(differences.isEmpty() ? "no difference" : differences.size() + " differences");
            return differences.isEmpty() ? ExitCode.OK : DIFFERENT;
        } catch (SQLException | PostgresException | GenerationException e) {
            new Failure()
                    .handleExecutionException(
                            e, spec.commandLine(), spec.commandLine().getParseResult());
            return REFUSED;
        }
    }

    private List<String> withChains(Drifted drifted) {
        Findings findings = new ChainFinder().find(SourceFolder.open(Objects.requireNonNull(chains)));
        return drifted.and(new ChainDrift(drifted.before(), drifted.now()).sentences(findings))
                .differences();
    }
}
