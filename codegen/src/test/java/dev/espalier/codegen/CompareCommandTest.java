// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.replay.end.Scripted;
import dev.espalier.fixtures.corpus.CaseWriter;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {
    private static final String ANSWER = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n[]";

    @TempDir
    private Path folder;

    @Test
    void answers_in_files_are_held_to_a_database() {
        Outcome same =
                Outcome.of("compare", "--cases", "salon", "--left", "recorded", "--right", "salon", "--only", "app.*");
        assertThat(same.code()).as(same.err()).isZero();
        assertThat(same.out())
                .contains("69 cases", "    69  the same", "     0  different", "row-order", "numbers            off");
        assertThat(same.err()).doesNotContain("of 69 cases");
    }

    @Test
    void progress_is_shown_on_a_terminal() {
        Outcome same = Outcome.coloured(
                "compare", "--cases", "salon", "--left", "recorded", "--right", "recorded", "--only", "app.*");
        assertThat(same.err()).contains("69 of 69 cases").endsWith("\r\u001b[2K");
    }

    @Test
    void a_difference_is_told_with_its_request_its_place_and_both_sides() throws IOException {
        String text = CaseWriter.write(Corpus.load().get("salon", "app.bookings.list"));
        Files.writeString(folder.resolve("a.case"), text.replaceFirst("0-([0-9]+)/\\*", "0-777/*"));
        Path json = folder.resolve("report.json");
        Outcome different = Outcome.of(
                "compare",
                "--cases",
                folder.toString(),
                "--left",
                "recorded",
                "--right",
                "salon",
                "--json",
                json.toString());
        assertThat(different.code()).isEqualTo(1);
        assertThat(different.out())
                .contains("salon/app.bookings.list", "GET /bookings?", "header content-range", "left   0-777/*")
                .contains("     1  different");
        JsonObject report = (JsonObject) JsonLiteral.parse(Files.readString(json));
        assertThat(report.member("counts").orElseThrow().compact())
                .isEqualTo("{\"same\":0,\"different\":1,\"no-answer\":0,\"not-run\":0}");
        assertThat(((JsonArray) report.member("cases").orElseThrow()).elements())
                .singleElement()
                .asString()
                .contains("header content-range", "0-777/*");
    }

    @Test
    void the_last_lines_say_as_whom_a_database_was_asked() {
        Outcome told = compareTag();
        assertThat(told.out()).contains("left: the answers in the cases, right: Espalier over a database, as anon");
        Outcome other = compareTag("--anon-role", "nobody_there");
        assertThat(other.out()).contains("right: Espalier over a database, as nobody_there");
    }

    /** The cases that come along were recorded with aggregates; without them PGRST123 is answered. */
    @Test
    void aggregates_are_on_for_a_sample_and_off_for_a_database_at_an_address() {
        String[] sums = {"compare", "--cases", "shop", "--left", "recorded", "--only", "agg.all", "--right"};
        assertThat(Outcome.of(with(sums, "shop")).code()).isZero();
        try (TestDatabase database = Databases.clone(Fixture.SHOP)) {
            String[] there = with(sums, database.jdbcUrl(), "--schemas", "api,api_v2");
            assertThat(Outcome.of(there).out()).contains("PGRST123");
            assertThat(Outcome.of(with(there, "--aggregates", "on")).code()).isZero();
        }
    }

    private static Outcome compareTag(String... more) {
        String[] one = {"compare", "--cases", "shop", "--left", "recorded", "--right", "shop", "--only", "op.match"};
        return Outcome.of(with(one, more));
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void what_an_answer_holds_is_obeyed_by_no_terminal() throws IOException {
        Files.writeString(folder.resolve("list.txt"), "/tags\n");
        try (Scripted one = Scripted.saying(ANSWER.replace("[]", "\u001b]"));
                Scripted other = Scripted.saying(ANSWER)) {
            Outcome told = Outcome.of(
                    "compare",
                    "--cases",
                    folder.resolve("list.txt").toString(),
                    "--left",
                    one.address(),
                    "--right",
                    other.address());
            assertThat(told.code()).isEqualTo(1);
            assertThat(told.out()).contains("\\u001b").doesNotContain("\u001b");
        }
    }

    /** After three cases without an answer the others are not run, and what was compared is told. */
    @Test
    void an_end_that_dies_in_the_middle_is_told_of() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lines.add("/tags?id=eq." + i);
        }
        Path list = Files.write(folder.resolve("list.txt"), lines);
        try (Scripted steady = Scripted.saying(ANSWER);
                Scripted dying = Scripted.saying((number, out) ->
                        out.write(number > 4 ? new byte[0] : ANSWER.getBytes(StandardCharsets.US_ASCII)))) {
            Outcome told = Outcome.of(
                    "compare",
                    "--cases",
                    list.toString(),
                    "--left",
                    steady.address(),
                    "--right",
                    dying.address(),
                    "--retries",
                    "0");
            assertThat(told.code()).isEqualTo(3);
            assertThat(told.out())
                    .contains("     4  the same", "     3  without an answer", "     3  not run")
                    .contains("3  right: the connection broke", "3  the right end had stopped answering");
        }
    }

    @Test
    void an_end_that_is_not_there_is_told_of_without_a_stack_trace() {
        Outcome told = Outcome.of(
                "compare", "--cases", "salon", "--left", "recorded", "--right", "http://127.0.0.1:1", "--retries", "0");
        assertThat(told.code()).isEqualTo(3);
        assertThat(told.err())
                .contains("right: nobody answers at http://127.0.0.1:1")
                .doesNotContain("Exception", "\tat ");
        Outcome database = Outcome.of(
                "compare", "--cases", "salon", "--left", "recorded", "--right", "postgresql://nobody@127.0.0.1:1/none");
        assertThat(database.code()).isEqualTo(3);
        assertThat(database.err()).doesNotContain("\tat ");
    }

    @Test
    void nothing_compared_is_not_the_same() throws IOException {
        Files.writeString(folder.resolve("list.txt"), "/tags\n");
        Outcome told = Outcome.of(
                "compare",
                "--cases",
                folder.resolve("list.txt").toString(),
                "--left",
                "recorded",
                "--right",
                "recorded");
        assertThat(told.code()).isEqualTo(3);
        assertThat(told.out()).contains("nobody has recorded its answer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--cases none --left recorded --right salon | no folder and no file 'none'",
                "--cases salon --left recorded --right salon --only nothing.* | none of the 308 cases",
                "--cases salon --left recorded --right hospital | 'hospital' is none of salon",
                "--cases salon --left recorded --right https://a.example?apikey=hidden | neither user, query nor fragment",
                "--cases salon --left recorded --right jdbc:mysql://hidden | not an address",
                "--cases salon --left recorded --right salon --off order | 'order' is none of row-order, ties",
                "--cases salon --left recorded --right salon --ignore a..b | not a path of column names",
                "--cases salon --left recorded --right salon --concurrency 0 | --concurrency must be from 1",
                "--cases salon --left recorded --right salon --right-secret hidden | 32 bytes at least",
                "--cases salon --left recorded --right salon --right-key env:NO_SUCH_VARIABLE | no environment variable",
                "--cases salon --left recorded --right salon --right-key @/no/such/file | cannot be read",
                "--cases salon --right salon | --left"
            })
    void what_is_wrong_with_the_call_is_told(String arguments, String sentence) {
        Outcome wrong = Outcome.of(("compare " + arguments).split(" ", -1));
        assertThat(wrong.code()).as(wrong.err()).isEqualTo(2);
        assertThat(wrong.err().replaceAll("\\s+", " ")).contains(sentence).doesNotContain("hidden");
    }

    @Test
    void every_broken_case_file_is_named_with_its_line() throws IOException {
        Files.writeString(folder.resolve("a.case"), "espalier-case 2\n");
        Files.writeString(folder.resolve("b.case"), "espalier-case 1\nid: x\n\n--- end\n");
        Outcome wrong = Outcome.of("compare", "--cases", folder.toString(), "--left", "recorded", "--right", "salon");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err().replaceAll("\\s+", " ")).contains("a.case:1: the first line", "b.case:2: the field");
    }
}
