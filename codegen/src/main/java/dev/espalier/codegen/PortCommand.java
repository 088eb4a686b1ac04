// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.audit.Audited;
import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.port.Ported;
import dev.espalier.codegen.port.PortedMethod;
import dev.espalier.codegen.port.Porter;
import dev.espalier.codegen.port.Style;
import dev.espalier.codegen.source.Selection;
import dev.espalier.codegen.terminal.Visible;
import dev.espalier.schema.DatabaseSchema;
import java.io.PrintWriter;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code espalier port web/src}: the chains of a code base as Java classes. */
@Command(
        name = "port",
        description = {
            "Writes a Java class for each source file with chains of supabase-js, with a method for each function. Its parameters are typed"
                    + " from the columns that they meet, where a schema is given, and from TypeScript elsewhere.",
            "",
            "What has no form in Java is a method that throws and says why. Files that somebody else has written or changed are left alone."
        },
        customSynopsis = {
            "espalier port [DIR] --package=NAME --output=DIR",
            "                    [--schema-resource=FILE | --db-url=URL | --migrations=DIR",
            "                     | --fixture=NAME] [--schemas=NAME,...]",
            "                    [--style=text|typed [--tables=NAME]]",
            "                    [--cases=DIR [--database=NAME]]",
            "                    [--only=GLOB]... [--exclude=GLOB]... [--dry-run] [--force]"
        },
        sortOptions = false,
        exitCodeOnExecutionException = ExitCode.USAGE,
        exitCodeList = {
            "0:all chains are in Java",
            "1:some of them are methods that throw",
            "2:the command was called wrongly, or a file was in the way"
        },
        footer = {
            "  espalier port web/src --schema-resource src/main/resources/db/schema.txt \\",
            "           --package com.acme.data --output src/main/java",
            "  espalier port web/src --db-url postgresql://me@localhost/mine \\",
            "           --package com.acme.data --output src/main/java \\",
            "           --style typed --tables com.acme.db --cases src/test/cases",
            ""
        })
final class PortCommand implements Callable<Integer> {

    private static final int INCOMPLETE = 1;
    private static final String TABLES = "--tables";

    private final Auditor auditor;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder, or one file (the current folder).")
    private Path folder = Path.of("");

    @Option(names = "--package", paramLabel = "NAME", required = true, description = "The package of the classes.")
    private String packageName = "";

    @Mixin
    private PortOutput output = new PortOutput();

    @Mixin
    private AuditSchema schema = new AuditSchema();

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            defaultValue = "text",
            description =
                    "text: .from(\"bookings\") (default); typed: .from(BOOKINGS), by classes of espalier generate.")
    private Words style = Words.TEXT;

    @Option(
            names = TABLES,
            paramLabel = "NAME",
            defaultValue = "",
            description = "With --style typed: the package of the generated classes.")
    private String tables = "";

    @Option(
            names = "--only",
            paramLabel = "GLOB",
            description = "Ports the chains of these files alone: src/lib/**. May be repeated.")
    private List<String> only = List.of();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Leaves out what fits, as in .gitignore. May be repeated.")
    private List<String> exclusions = List.of();

    /** How relations and columns are named. */
    enum Words {
        /** As texts. */
        TEXT,
        /** By generated classes. */
        TYPED
    }

    /** With the finder and the judge of this tool. */
    PortCommand() {
        this(new ChainAudit());
    }

    PortCommand(Auditor auditor) {
        this.auditor = auditor;
    }

    @Override
    public Integer call() throws SQLException {
        check();
        Optional<AuditSchema.Named> named = schema.read(new Steps(spec.commandLine()));
        Optional<DatabaseSchema> known = named.map(AuditSchema.Named::schema);
        Ported ported = new Porter(packageName, known, style())
                .port(chosen(audited(named).chains()));
        return output.write(ported, packageName, known) ? told(ported) : ExitCode.USAGE;
    }

    private void check() {
        schema.check();
        Given given = new Given(spec);
        for (String name : tables.isEmpty() ? List.of(packageName) : List.of(packageName, tables)) {
            if (!SourceVersion.isName(name)) {
                throw given.wrong("not the name of a package: " + name);
            }
        }
        output.check();
        if ((style == Words.TYPED) == tables.isEmpty()) {
            throw given.wrong("--style typed and " + TABLES + "=NAME go together");
        }
        patterns();
    }

    private Style style() {
        return style == Words.TYPED ? new Style.Typed(tables) : new Style.Text();
    }

    private Audited audited(Optional<AuditSchema.Named> named) {
        AuditProgress progress = AuditProgress.of(spec.commandLine());
        try {
            return auditor.audit(folder, new Selection(exclusions, Selection.EVERYTHING.limit()), named, progress);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } finally {
            progress.end();
        }
    }

    private List<PathMatcher> patterns() {
        try {
            return only.stream()
                    .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                    .toList();
        } catch (PatternSyntaxException e) {
            throw new ParameterException(spec.commandLine(), "--only: " + e.getDescription(), e);
        }
    }

    private List<JudgedChain> chosen(List<JudgedChain> chains) {
        List<PathMatcher> patterns = patterns();
        return chains.stream()
                .filter(chain -> patterns.isEmpty()
                        || patterns.stream()
                                .anyMatch(pattern -> pattern.matches(
                                        Path.of(chain.chain().function().place().file()))))
                .toList();
    }

    private int told(Ported ported) {
        PrintWriter out = spec.commandLine().getOut();
        List<PortedMethod> left = ported.methods().stream()
                .filter(method -> method.obstacle().isPresent())
                .toList();
        int done = ported.methods().size() - left.size();
        out.println(done + (done == 1 ? " chain" : " chains") + " in Java, " + left.size() + " to write by hand");
        left.forEach(method -> out.println(Visible.line(
                "  " + method.chain().chain().place() + "  " + method.obstacle().orElse(""))));
        out.flush();
        return left.isEmpty() ? ExitCode.OK : INCOMPLETE;
    }
}
