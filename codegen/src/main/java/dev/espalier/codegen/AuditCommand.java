// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.audit.Audited;
import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.baseline.Baseline;
import dev.espalier.codegen.audit.pattern.PatternCatalogue;
import dev.espalier.codegen.audit.report.Catalogued;
import dev.espalier.codegen.audit.report.Overview;
import dev.espalier.codegen.source.Selection;
import dev.espalier.fixtures.postgres.Progress;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code espalier audit web/src}: which chains of supabase-js there are, and what becomes of each. */
@Command(
        name = "audit",
        description = {
            "Finds the chains of supabase-js in JavaScript, TypeScript, JSX, Vue, Svelte, Astro and HTML, and says what each means: its SQL,"
                    + " an error, or why that is not known. Without a schema only its grammar is judged.",
            "",
            "node_modules, build folders, hidden ones and what .gitignore names are not looked at."
        },
        customSynopsis = {
            "espalier audit [DIR]",
            "                    [--schema-resource=FILE | --db-url=URL | --migrations=DIR",
            "                     | --fixture=NAME] [--schemas=NAME,...]",
            "                    [--exclude=GLOB]... [--max-file-size=MB]",
            "                    [--format=FORMAT] [--output=FILE] [--json=FILE]",
            "                    [--sarif=FILE] [--html=FILE] [--manual=ADDRESS]",
            "                    [--verbose | --sql | --quiet]",
            "                    [--baseline=FILE [--write-baseline]] [--fail-on=WHAT,...]"
        },
        sortOptions = false,
        exitCodeOnExecutionException = ExitCode.USAGE,
        exitCodeList = {
            "0:nothing that --fail-on names was found",
            "1:something that it names was",
            "2:the command was called wrongly, or a schema or a file could not be read or written"
        },
        footer = {
            "  espalier audit web --migrations supabase/migrations --html audit.html",
            "  espalier audit src --schema-resource src/main/resources/db/schema.txt --sql",
            "  espalier audit src --baseline audit.json --write-baseline",
            "  espalier audit src --baseline audit.json --sarif audit.sarif",
            "  espalier audit src --fail-on chains --quiet",
            ""
        })
final class AuditCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final String FAIL_ON = "--fail-on";
    private static final long MEGABYTE = 1_000_000;

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

    @Mixin
    private AuditSchema schema = new AuditSchema();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Leaves out what fits, as in .gitignore: legacy/, *.test.ts. May be repeated.")
    private List<String> exclusions = List.of();

    @Option(
            names = "--max-file-size",
            paramLabel = "MB",
            defaultValue = "5",
            description = "Leaves out larger files, in megabytes (5).")
    private int megabytes;

    @Mixin
    private AuditReports reports = new AuditReports();

    @Mixin
    private AuditBaseline baseline = new AuditBaseline();

    @Option(
            names = FAIL_ON,
            paramLabel = "WHAT",
            split = ",",
            description = {
                "What exit code 1 is for: chains (any that is left), new (not in the baseline), refused, unsupported, dynamic,"
                        + " traps, unread (a file was left out or does not parse) or none.",
                "refused, beside a baseline new. Beside a baseline chains that were there fail nothing, unless chains is named."
            })
    private List<FailOn> failOn = List.of();

    AuditCommand() {
        this(new ChainAudit());
    }

    /** With another way to find and judge chains. */
    AuditCommand(Auditor auditor) {
        this.auditor = auditor;
    }

    @Override
    public Integer call() throws SQLException {
        check();
        Progress steps = reports.quiet() ? Progress.silent() : new Steps(spec.commandLine());
        Optional<Baseline> before = baseline.read();
        Audited audited = audited(schema.read(steps));
        baseline.write(audited.chains());
        Overview overview =
                Overview.of(audited, base(), before.map(was -> was.compare(audited.chains())), catalogue(audited));
        reports.write(overview);
        return fails(overview) ? FAILED : ExitCode.OK;
    }

    private void check() {
        schema.check();
        baseline.check();
        reports.check();
        if (megabytes < 1 || megabytes > 2000) {
            throw new Given(spec).wrong("--max-file-size must be from 1 to 2000, not " + megabytes);
        }
        if (failOn.contains(FailOn.NEW) && !baseline.compares()) {
            throw new Given(spec).wrong(FAIL_ON + "=new needs --baseline=FILE to compare with");
        }
    }

    private Audited audited(Optional<AuditSchema.Named> named) {
        AuditProgress progress =
                reports.quiet() ? AuditProgress.silent(spec.commandLine()) : AuditProgress.of(spec.commandLine());
        try {
            return auditor.audit(folder, new Selection(exclusions, megabytes * MEGABYTE), named, progress);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } finally {
            progress.end();
        }
    }

    /** Where the patterns are shown that were found. */
    private Map<String, Catalogued> catalogue(Audited audited) {
        if (audited.chains().isEmpty()) {
            return Map.of();
        }
        PatternCatalogue catalogue = PatternCatalogue.load();
        Map<String, Catalogued> shown = new HashMap<>();
        for (JudgedChain chain : audited.chains()) {
            catalogue.find(chain.pattern()).ifPresent(entry -> shown.put(chain.pattern(), reports.catalogued(entry)));
        }
        return shown;
    }

    /** What stands before a file's name here: {@code web/}; of one file, the folder that it is in. */
    private String base() {
        Path normal = folder.normalize();
        Path named = Files.isDirectory(folder) ? normal : normal.getParent();
        String words = named == null ? "" : named.toString().replace('\\', '/');
        return words.isEmpty() || words.endsWith("/") ? words : words + "/";
    }

    private boolean fails(Overview overview) {
        List<String> reasons = judgedBy().stream()
                .map(what -> what.reason(overview))
                .flatMap(Optional::stream)
                .toList();
        PrintWriter err = spec.commandLine().getErr();
        reasons.forEach(reason -> err.println("failed: " + reason));
        err.flush();
        return !reasons.isEmpty();
    }

    private List<FailOn> judgedBy() {
        if (!failOn.isEmpty()) {
            return failOn.stream().distinct().toList();
        }
        if (baseline.compares()) {
            return List.of(FailOn.NEW);
        }
        return List.of(baseline.writes() ? FailOn.NONE : FailOn.REFUSED);
    }
}
