// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.replay.CaseSelection;
import dev.espalier.codegen.replay.Outcome;
import dev.espalier.codegen.replay.Replay;
import dev.espalier.codegen.replay.Report;
import dev.espalier.codegen.replay.ReportJson;
import dev.espalier.codegen.replay.ReportText;
import dev.espalier.codegen.replay.Rules;
import dev.espalier.codegen.replay.end.End;
import dev.espalier.codegen.replay.end.NoAnswerException;
import dev.espalier.codegen.replay.end.RecordedEnd;
import dev.espalier.codegen.replay.end.Secrets;
import dev.espalier.codegen.terminal.Palette;
import dev.espalier.codegen.terminal.Screen;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code espalier compare}: the same cases at two ends, and each difference between their answers. */
@Command(
        name = "compare",
        description = {
            "Puts the same requests to two ends and tells each difference between their answers.",
            "",
            "An END is the URL of a Supabase project or of a PostgREST, the address of a database that Espalier answers for in this process,"
                    + " salon, shop or clinic, or 'recorded': the answers that the cases hold. What a database is asked is always rolled back."
        },
        customSynopsis = {
            "espalier compare --cases=CASES --left=END --right=END [OPTIONS]",
        },
        sortOptions = false,
        exitCodeOnExecutionException = CompareCommand.UNREACHABLE,
        exitCodeList = {
            "0:all that was run is the same",
            "1:something is different",
            "2:the command was called wrongly",
            "3:an end could not be reached or stopped answering, or nothing was run"
        },
        footer = {
            "  espalier compare --cases salon --left recorded --right salon",
            "  espalier compare --cases tests/cases --left https://project.example \\",
            "           --left-key env:ANON_KEY --left-secret @jwt-secret \\",
            "           --right postgresql://me@localhost/mine --json compare.json",
            ""
        })
final class CompareCommand implements Callable<Integer> {
    private static final int DIFFERENT = 1;
    static final int UNREACHABLE = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CaseOptions cases = new CaseOptions();

    @Option(names = "--left", paramLabel = "END", required = true, description = "The end that is taken for right.")
    private String left = "";

    @Option(names = "--right", paramLabel = "END", required = true, description = "The end that is held to it.")
    private String right = "";

    @Option(
            names = "--left-key",
            paramLabel = "KEY",
            converter = SecretSource.Converter.class,
            description = "Its key, sent as apikey: env:NAME, @FILE or the key itself.")
    private Optional<SecretSource> leftKey = Optional.empty();

    @Option(
            names = "--left-token",
            paramLabel = "TOKEN",
            converter = SecretSource.Converter.class,
            description = "The bearer token of cases without claims.")
    private Optional<SecretSource> leftToken = Optional.empty();

    @Option(
            names = "--left-secret",
            paramLabel = "SECRET",
            converter = SecretSource.Converter.class,
            description = "What the tokens of cases with claims are signed with (HS256).")
    private Optional<SecretSource> leftSecret = Optional.empty();

    @Option(
            names = "--right-key",
            paramLabel = "KEY",
            converter = SecretSource.Converter.class,
            description = "As left.")
    private Optional<SecretSource> rightKey = Optional.empty();

    @Option(
            names = "--right-token",
            paramLabel = "TOKEN",
            converter = SecretSource.Converter.class,
            description = "As left.")
    private Optional<SecretSource> rightToken = Optional.empty();

    @Option(
            names = "--right-secret",
            paramLabel = "SECRET",
            converter = SecretSource.Converter.class,
            description = "As left.")
    private Optional<SecretSource> rightSecret = Optional.empty();

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the report as JSON, too.")
    private Optional<Path> json = Optional.empty();

    @Mixin
    private EndTerms terms = new EndTerms();

    @Override
    public Integer call() throws IOException, SQLException {
        terms.check();
        CaseSelection selection = cases.selection();
        Rules rules = cases.rules();
        Secrets secrets = new Secrets();
        List<EndTerms.Named> named = List.of(
                new EndTerms.Named("--left", left, leftKey, leftToken, leftSecret),
                new EndTerms.Named("--right", right, rightKey, rightToken, rightSecret));
        try (End one = open(named.get(0), secrets);
                End other = open(named.get(1), secrets)) {
            Replay replay = new Replay(one, other, rules, terms.consent());
            CaseProgress progress =
                    CaseProgress.of(spec.commandLine(), selection.cases().size());
            Report report =
                    Report.of(replay.run(selection.list(), terms.concurrency(), progress), rules, one, other, secrets);
            progress.end();
            return told(report);
        }
    }

    private End open(EndTerms.Named named, Secrets secrets) throws NoAnswerException, SQLException {
        if (named.end().equals("recorded")) {
            return new RecordedEnd();
        }
        try {
            return terms.open(named, secrets, new Steps(spec.commandLine()));
        } catch (NoAnswerException e) {
            throw new NoAnswerException(named.option().substring(2) + ": " + e.getMessage(), e);
        }
    }

    private int told(Report report) throws IOException {
        Palette palette = Palette.of(spec.commandLine().getColorScheme().ansi());
        ReportText.print(report, new Screen(spec.commandLine().getOut(), palette));
        if (json.isPresent()) {
            ReportJson.write(report, json.get());
        }
        if (report.count(Outcome.Different.class) > 0) {
            return DIFFERENT;
        }
        boolean incomplete = report.count(Outcome.NoAnswer.class) > 0 || report.count(Outcome.Same.class) == 0;
        return incomplete ? UNREACHABLE : ExitCode.OK;
    }
}
