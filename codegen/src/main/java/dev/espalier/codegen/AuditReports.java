// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.audit.pattern.PatternEntry;
import dev.espalier.codegen.audit.report.Catalogued;
import dev.espalier.codegen.audit.report.JsonReport;
import dev.espalier.codegen.audit.report.Overview;
import dev.espalier.codegen.audit.report.Report;
import dev.espalier.codegen.audit.report.SarifReport;
import dev.espalier.codegen.audit.report.TerminalReport;
import dev.espalier.codegen.audit.report.TerminalReport.Detail;
import dev.espalier.codegen.audit.report.html.HtmlReport;
import dev.espalier.codegen.source.Language;
import dev.espalier.codegen.terminal.Palette;
import dev.espalier.codegen.terminal.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --format}, {@code --output}, {@code --json} …: which reports an audit gives, and where they go. */
final class AuditReports {

    private static final String OUTPUT = "--output";
    private static final int HEAD = 4096;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** What goes to the standard output. */
    enum Format {
        TEXT,
        JSON,
        SARIF,
        HTML
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "What is printed: text (default), json, sarif or html.")
    private Format format = Format.TEXT;

    @Option(names = OUTPUT, paramLabel = "FILE", description = "Where it goes instead of the standard output.")
    private @Nullable Path output;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes JSON there besides, a chain a line.")
    private @Nullable Path json;

    @Option(
            names = "--sarif",
            paramLabel = "FILE",
            description = "Writes SARIF 2.1.0 there besides, for code review; paths begin where the command is called.")
    private @Nullable Path sarif;

    @Option(names = "--html", paramLabel = "FILE", description = "Writes a page for people there besides.")
    private @Nullable Path html;

    @Option(
            names = "--manual",
            paramLabel = "ADDRESS",
            description =
                    "Where the manual's site is: each pattern is told with its page there, and not with its file.")
    private @Nullable String manual;

    @Option(names = "--verbose", description = "Prints every chain and every place.")
    private boolean verbose;

    @Option(names = "--sql", description = "Prints every chain with its SQL.")
    private boolean sql;

    @Option(names = "--quiet", description = "Prints nothing but how many chains are left, and mistakes.")
    private boolean quiet;

    /** Whether progress is told. */
    boolean quiet() {
        return quiet;
    }

    /** Where a pattern is shown: the file of the manual, or the page of its site. */
    Catalogued catalogued(PatternEntry entry) {
        String page = "patterns/" + entry.page().slug();
        String place = manual == null
                ? "docs/manual/" + page + ".md"
                : manual + (manual.endsWith("/") ? "" : "/") + page + ".html";
        return new Catalogued(entry.golden().toString(), place + "#" + entry.anchor());
    }

    /**
     * Whether each report has a file of its own.
     *
     * @throws ParameterException otherwise
     */
    void check() {
        Set<Path> files = new HashSet<>();
        Stream.of(json, sarif, html, output).filter(Objects::nonNull).forEach(file -> {
            if (!files.add(file.toAbsolutePath().normalize())) {
                throw new Given(spec).wrong(file + ": two reports cannot go to one file");
            }
        });
    }

    /**
     * Writes all that was asked for.
     *
     * @throws ParameterException naming the option whose file cannot be written
     */
    void write(Overview overview) {
        write("--json", json, new JsonReport(), overview);
        write("--sarif", sarif, sarif(), overview);
        write("--html", html, new HtmlReport(), overview);
        write(OUTPUT, output, report(Palette.PLAIN), overview);
        if (output == null) {
            print(overview);
        }
    }

    private void print(Overview overview) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            report(Palette.of(spec.commandLine().getColorScheme().ansi())).write(overview, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a PrintWriter throws nothing", e);
        }
        out.flush();
    }

    private Report report(Palette palette) {
        return switch (format) {
            case JSON -> new JsonReport();
            case SARIF -> sarif();
            case HTML -> new HtmlReport();
            case TEXT -> new TerminalReport(palette, Screen.WIDTH, detail());
        };
    }

    private Detail detail() {
        if (quiet) {
            return Detail.LEFT;
        }
        if (sql) {
            return Detail.SQL;
        }
        return verbose ? Detail.ALL : Detail.SHORT;
    }

    private static Report sarif() {
        return new SarifReport(Version.number());
    }

    private void write(String option, @Nullable Path file, Report report, Overview overview) {
        if (file == null) {
            return;
        }
        try {
            if (isSource(file)) {
                throw new ParameterException(spec.commandLine(), option + ": " + file + " is a source, and left alone");
            }
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try (Writer out = Files.newBufferedWriter(file)) {
                report.write(overview, out);
            }
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), option + ": cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Whether a file that is there is a source that an audit looks at, and no page of ours. */
    private static boolean isSource(Path file) throws IOException {
        Optional<Language> language = Language.of(String.valueOf(file.getFileName()));
        if (language.isEmpty() || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return !head.isEmpty() && !(language.get() == Language.HTML && head.contains(HtmlReport.SIGNATURE));
        }
    }
}
