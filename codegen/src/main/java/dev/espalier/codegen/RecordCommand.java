// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.replay.CaseFiles;
import dev.espalier.codegen.replay.CaseSelection;
import dev.espalier.codegen.replay.Recorder;
import dev.espalier.codegen.replay.Recording;
import dev.espalier.codegen.replay.Recording.Fate;
import dev.espalier.codegen.replay.RecordingText;
import dev.espalier.codegen.replay.Rules;
import dev.espalier.codegen.replay.end.End;
import dev.espalier.codegen.replay.end.Secrets;
import dev.espalier.codegen.terminal.Palette;
import dev.espalier.codegen.terminal.Screen;
import dev.espalier.fixtures.corpus.BrokenCasesException;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code espalier record}: today's answers as golden cases. */
@Command(
        name = "record",
        description = {
            "Sends the requests of cases and writes each case with its answer, so that today's answers are pinned before anything moves.",
            "",
            "An END is the URL of a Supabase project or of a PostgREST, the address of a database that Espalier answers for in this process,"
                    + " or salon, shop or clinic. The same answers give the same bytes; keys and tokens are written nowhere."
        },
        customSynopsis = {
            "espalier record --cases=CASES --from=END --to=DIR [OPTIONS]",
        },
        sortOptions = false,
        exitCodeOnExecutionException = RecordCommand.UNREACHABLE,
        exitCodeList = {
            "0:all that was asked is recorded",
            "1:an answer is another one than in its file, which --update would write",
            "2:the command was called wrongly",
            "3:the end could not be reached or stopped answering, or nothing was recorded"
        },
        footer = {
            "  espalier record --cases requests.txt --from https://project.example \\",
            "           --key env:ANON_KEY --to tests/cases",
            "  espalier record --cases tests/cases --from postgresql://me@localhost/mine \\",
            "           --to tests/cases --update",
            ""
        })
final class RecordCommand implements Callable<Integer> {
    private static final int CHANGED = 1;
    static final int UNREACHABLE = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CaseOptions cases = new CaseOptions();

    @Option(names = "--from", paramLabel = "END", required = true, description = "The end that is asked.")
    private String from = "";

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description =
                    "Where the files go, under the names that they have among the cases; it may be the same folder.")
    private Path to = Path.of("");

    @Option(
            names = "--update",
            description = "Writes answers that are others than those in their files; without it they are only told.")
    private boolean update;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            converter = SecretSource.Converter.class,
            description = "The end's key, sent as apikey: env:NAME, @FILE or the key itself.")
    private Optional<SecretSource> key = Optional.empty();

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            converter = SecretSource.Converter.class,
            description = "The bearer token of cases without claims.")
    private Optional<SecretSource> token = Optional.empty();

    @Option(
            names = "--secret",
            paramLabel = "SECRET",
            converter = SecretSource.Converter.class,
            description = "What the tokens of cases with claims are signed with (HS256).")
    private Optional<SecretSource> secret = Optional.empty();

    @Mixin
    private EndTerms terms = new EndTerms();

    @Override
    public Integer call() throws IOException, SQLException {
        terms.check();
        CaseSelection selection = cases.selection();
        Rules rules = cases.rules();
        CaseFiles files = files();
        Secrets secrets = new Secrets();
        EndTerms.Named named = new EndTerms.Named("--from", from, key, token, secret);
        try (End end = terms.open(named, secrets, new Steps(spec.commandLine()))) {
            Recording.File changed = update ? Recording.File.UPDATED : Recording.File.KEPT;
            Recorder recorder = new Recorder(end, files, rules, terms.consent(), changed, secrets);
            CaseProgress progress =
                    CaseProgress.of(spec.commandLine(), selection.cases().size());
            List<Recording> recordings = recorder.run(selection, terms.concurrency(), progress);
            progress.end();
            Palette palette = Palette.of(spec.commandLine().getColorScheme().ansi());
            RecordingText.print(recordings, end, new Screen(spec.commandLine().getOut(), palette));
            return code(recordings);
        }
    }

    private CaseFiles files() {
        try {
            return CaseFiles.in(to);
        } catch (BrokenCasesException e) {
            throw new ParameterException(spec.commandLine(), "--to: " + e.getMessage(), e);
        }
    }

    private static int code(List<Recording> recordings) {
        boolean kept = recordings.stream()
                .anyMatch(one -> one.fate() instanceof Fate.Changed changed && changed.file() == Recording.File.KEPT);
        if (kept) {
            return CHANGED;
        }
        boolean silent = recordings.stream().anyMatch(one -> one.fate() instanceof Fate.NoAnswer);
        boolean nothing = recordings.stream().allMatch(one -> one.fate() instanceof Fate.NotRecorded);
        return silent || nothing ? UNREACHABLE : ExitCode.OK;
    }
}
