// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.audit.report.AuditSample;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** What {@code espalier audit} says and how it ends, of audits that were never made: {@link AuditSample}. */
class AuditReportsTest {

    @TempDir
    Path folder;

    private static Outcome of(int chains, Ansi ansi, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        AuditCommand command = new AuditCommand((dir, selection, schema, progress) -> {
            progress.done(chains, chains);
            return AuditSample.of(chains);
        });
        int code = new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setParameterExceptionHandler(new WrongUse())
                .setExecutionExceptionHandler(new Failure())
                .execute(arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    private Outcome of(int chains, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(folder.toString());
        return of(chains, Ansi.OFF, all.toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void a_person_is_told_what_there_is() {
        Outcome told = of(50);
        assertThat(told.out()).contains("To look at  13 chains", "Traps  ", "Patterns  5");
        assertThat(told.out()).endsWith("\n50 chains left in " + folder + "/\n");
        assertThat(told.err()).isEqualTo("failed: 5 chains refused\n");
        assertThat(told.code()).isEqualTo(1);
    }

    @Test
    void quiet_is_one_line() {
        assertThat(of(50, "--quiet", "--fail-on", "none").out()).isEqualTo("50 chains left in " + folder + "/\n");
    }

    @ParameterizedTest
    @CsvSource({
        "0, chains, 0",
        "2, chains, 1",
        "2, refused, 0",
        "4, refused, 1",
        "4, dynamic, 0",
        "8, dynamic, 1",
        "8, unsupported, 0",
        "10, unsupported, 1",
        "1, traps, 1",
        "0, traps, 0",
        "0, unread, 1",
        "50, none, 0",
        "0, none, 0",
    })
    void it_fails_on_what_is_named(int chains, String failOn, int code) {
        assertThat(of(chains, "--fail-on", failOn).code()).isEqualTo(code);
    }

    @Test
    void several_reasons_are_all_told() {
        assertThat(of(50, "--fail-on", "dynamic,refused,chains").err())
                .isEqualTo("failed: 4 chains dynamic\nfailed: 5 chains refused\nfailed: 50 chains left\n");
    }

    @Test
    void several_reports_are_written_in_one_run() throws IOException {
        Outcome told =
                of(20, "--json", file("out/a.json"), "--sarif", file("a.sarif"), "--html", file("a.html"), "--quiet");
        assertThat(told.out()).endsWith("20 chains left in " + folder + "/\n");
        assertThat(Files.readString(folder.resolve("out/a.json"))).startsWith("{\"format\":\"espalier-audit\"");
        assertThat(Files.readString(folder.resolve("a.sarif"))).contains("\"version\":\"2.1.0\"");
        assertThat(Files.readString(folder.resolve("a.html"))).startsWith("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @CsvSource({"json, '{\"format\"'", "sarif, '{\"$schema\"'", "html, <!DOCTYPE html>", "TEXT, '\nAudit of'"})
    void one_report_is_printed_or_goes_to_a_file(String format, String begin) throws IOException {
        Outcome printed = of(20, "--format", format);
        assertThat(printed.out()).startsWith(begin);
        Outcome written = of(20, "--format", format, "--output", file("out"));
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("out"))).isEqualTo(printed.out());
    }

    @Test
    void a_pattern_is_told_with_its_place_in_the_manual_or_on_the_manuals_site() {
        assertThat(of(20, "--format", "json").out())
                .contains("\"manual\":\"docs/manual/patterns/read-one-row.md#select-eq-single\"");
        for (String site : List.of("https://manual.example", "https://manual.example/")) {
            assertThat(of(20, "--format", "json", "--manual", site).out())
                    .contains("\"manual\":\"https://manual.example/patterns/read-one-row.html#select-eq-single\"")
                    .doesNotContain("docs/manual");
        }
    }

    @Test
    void a_baseline_is_written_and_then_nothing_is_new() throws IOException {
        Outcome written = of(50, "--baseline", file("b.json"), "--write-baseline");
        assertThat(written.code()).isZero();
        assertThat(Files.readString(folder.resolve("b.json"))).contains("\"espalier-audit-baseline\"");
        Outcome same = of(50, "--baseline", file("b.json"));
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("Since the baseline 0 of 50 chains gone, 50 left, 0 new");
        Outcome more = of(53, "--baseline", file("b.json"));
        assertThat(more.code()).isEqualTo(1);
        assertThat(more.err()).isEqualTo("failed: 3 chains new\n");
        Outcome fewer = of(30, "--baseline", file("b.json"));
        assertThat(fewer.code()).isZero();
        assertThat(fewer.out()).contains("Since the baseline 20 of 50 chains gone, 30 left, 0 new");
    }

    @Test
    void beside_a_baseline_only_new_chains_are_refused_unless_all_are_meant() {
        of(50, "--baseline", file("b.json"), "--write-baseline");
        assertThat(of(50, "--baseline", file("b.json"), "--fail-on", "refused").code())
                .isZero();
        assertThat(of(60, "--baseline", file("b.json"), "--fail-on", "refused").code())
                .isEqualTo(1);
        assertThat(of(50, "--baseline", file("b.json"), "--fail-on", "chains").code())
                .isEqualTo(1);
    }

    @Test
    void what_does_not_fit_together_is_wrong_use() throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{}");
        assertThat(wrong("--write-baseline")).contains("--write-baseline needs --baseline=FILE");
        assertThat(wrong("--fail-on", "new")).contains("--fail-on=new needs --baseline=FILE");
        assertThat(wrong("--baseline", file("none.json"))).contains("cannot read", "--write-baseline writes one");
        assertThat(wrong("--baseline", file("bad.json"))).contains("not a baseline");
        assertThat(wrong("--max-file-size", "0")).contains("--max-file-size must be from 1 to 2000, not 0");
        assertThat(wrong("--fail-on", "everything")).contains("--fail-on");
        assertThat(wrong("--schemas", "public")).contains("--schemas goes with a database");
        assertThat(wrong("--fixture", "salon", "--schema-resource", "x"))
                .contains("--schema-resource and --fixture name two schemas");
        assertThat(wrong("--html", folder.toString())).contains("--html: cannot write ");
    }

    private String wrong(String... arguments) {
        Outcome refused = of(5, arguments);
        assertThat(refused.code()).isEqualTo(2);
        return refused.err();
    }

    @Test
    void a_schema_resource_that_is_none_is_told_and_is_no_finding() {
        Outcome refused = of(5, "--schema-resource", file("none.txt"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("none.txt").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--quiet", "--verbose"})
    void progress_is_told_on_a_terminal_alone(String option) {
        Outcome terminal = of(16, Ansi.ON, option, folder.toString());
        Outcome pipe = of(16, option);
        assertThat(terminal.err().contains("16 of 16 files")).isEqualTo(option.equals("--verbose"));
        assertThat(pipe.err()).doesNotContain("16 of 16 files", "\u001b");
        assertThat(pipe.out()).doesNotContain("\u001b");
    }

    @Test
    void two_reports_do_not_go_to_one_file() throws IOException {
        Path file = folder.resolve("both");
        Outcome refused = Outcome.of(
                "audit",
                folder.toString(),
                "--json",
                file.toString(),
                "--sarif",
                folder.resolve("./both").toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("two reports cannot go to one file");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_report_never_replaces_a_source_but_an_older_page_of_its_own() throws IOException {
        Path script = Files.writeString(folder.resolve("kept.ts"), "export {}");
        Path page = Files.writeString(folder.resolve("kept.html"), "<html></html>");
        for (Path source : List.of(script, page)) {
            String before = Files.readString(source);
            Outcome refused = Outcome.of("audit", folder.toString(), "--html", source.toString());
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err().replaceAll("\\s+", " ")).contains("is a source, and left alone");
            assertThat(source).hasContent(before);
        }
        String own = folder.resolve("own.html").toString();
        Outcome.of("audit", folder.toString(), "--html", own);
        assertThat(Outcome.of("audit", folder.toString(), "--html", own).err().replaceAll("\\s+", " "))
                .doesNotContain("left alone");
    }
}
