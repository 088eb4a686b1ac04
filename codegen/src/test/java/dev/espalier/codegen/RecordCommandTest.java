// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.replay.end.ServedFixture;
import dev.espalier.fixtures.corpus.Answer;
import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.fixtures.corpus.CaseFolder;
import dev.espalier.fixtures.corpus.CaseWriter;
import dev.espalier.fixtures.corpus.Comparison;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.ExpectedAnswer;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.OpenCase;
import dev.espalier.fixtures.corpus.Origin;
import dev.espalier.fixtures.corpus.Source;
import dev.espalier.fixtures.databases.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class RecordCommandTest {
    private static final String KEY = "a-key-that-nobody-may-see";

    @TempDir
    private Path folder;

    private ServedFixture shop;

    @BeforeAll
    void serve() throws SQLException, IOException {
        shop = ServedFixture.of(Fixture.SHOP);
    }

    @AfterAll
    void stop() {
        shop.close();
    }

    /** What is recorded of an endpoint over HTTP is what the corpus has, answer by answer and result by result. */
    @Test
    void a_recorded_corpus_is_the_golden_one() throws IOException {
        Path to = folder.resolve("shop");
        Outcome recorded = record("shop", to, "--concurrency", "4");
        assertThat(recorded.code()).as(recorded.out() + recorded.err()).isZero();
        assertThat(recorded.out()).contains("   818  written", "     0  not recorded");
        Map<String, CaseFile> cases = CaseFolder.read(to).cases();
        assertThat(cases).hasSize(818);
        cases.forEach((path, one) -> {
            GoldenCase golden = Corpus.load().get("shop", one.key().id());
            assertThat(path).isEqualTo(golden.key().path());
            GoldenCase again = (GoldenCase) one;
            assertThat(Comparison.ofAnswer(golden, answer(again.answer())))
                    .as(path)
                    .isEmpty();
            assertThat(again.chain().map(Origin.Chain::result))
                    .as(path)
                    .isEqualTo(golden.chain().map(Origin.Chain::result));
            assertThat(again.answer().source()).isEqualTo(new Source.RecordedFrom("an HTTP endpoint"));
        });

        Map<String, String> before = bytes(to);
        Outcome second = record("shop", to, "--update");
        assertThat(second.out()).contains("   818  unchanged", "     0  updated");
        assertThat(bytes(to)).isEqualTo(before);

        Outcome compared = Outcome.of("compare", "--cases", to.toString(), "--left", "recorded", "--right", "shop");
        assertThat(compared.code()).as(compared.out()).isZero();
        assertThat(compared.out()).contains("   818  the same");
    }

    private static Answer answer(ExpectedAnswer answer) {
        String body = answer.body() instanceof Body.Json json ? json.value().compact() : "";
        return new Answer(
                answer.status(), answer.headers(), answer.body() instanceof Body.Text text ? text.text() : body);
    }

    @Test
    void a_case_without_an_answer_is_filled_in_where_it_lies() throws IOException {
        Path cases = folder.resolve("open");
        GoldenCase golden = Corpus.load().get("shop", "op.match");
        Origin.Chain chain = golden.chain().orElseThrow();
        OpenCase open = new OpenCase(
                golden.key(),
                golden.title(),
                golden.tags(),
                golden.caller(),
                Optional.of(new OpenCase.Chain(chain.javascript(), chain.calls(), chain.java())),
                golden.request(),
                golden.translation());
        write(cases.resolve("of/mine.case"), CaseWriter.write(open));
        assertThat(record(cases.toString(), cases).code()).isZero();
        GoldenCase filled = (GoldenCase)
                Objects.requireNonNull(CaseFolder.read(cases).cases().get("of/mine.case"));
        assertThat(filled.answer().body()).isEqualTo(golden.answer().body());
        assertThat(filled.origin()).isEqualTo(golden.origin());
        assertThat(filled.translation()).isEqualTo(golden.translation());
    }

    @Test
    void a_list_of_requests_becomes_cases_whose_names_do_not_depend_on_its_order() throws IOException {
        Path list = folder.resolve("requests.txt");
        Path to = folder.resolve("listed");
        Files.writeString(list, """
                # mine
                /tags?select=id&order=id

                GET /tags?label=eq.новая метка
                POST /rpc/add {"a": 1, "b": 2}
                """);
        Outcome first = record(list.toString(), to, "--key", KEY);
        assertThat(first.out()).contains("3 cases  from: an HTTP endpoint, with a key", "     3  written");
        assertThat(bytes(to))
                .hasSize(3)
                .allSatisfy((path, text) -> assertThat(text)
                        .contains("\nrecorded: an HTTP endpoint\n", "\n--- response\n")
                        .doesNotContain(KEY, "127.0.0.1"));
        assertThat(bytes(to).values())
                .anySatisfy(text ->
                        assertThat(text).contains("GET /tags?label=eq.%D0%BD%D0%BE%D0%B2%D0%B0%D1%8F%20%D0%BC"));
        Map<String, String> before = bytes(to);
        Files.writeString(list, "POST /rpc/add {\"a\": 1, \"b\": 2}\nGET /tags?select=id&order=id\n");
        assertThat(record(list.toString(), to).out()).contains("     2  unchanged");
        assertThat(bytes(to)).isEqualTo(before);
    }

    @Test
    void a_line_out_of_the_log_of_a_gateway_is_the_case_of_the_same_line_without_its_prefix() throws IOException {
        Path list = folder.resolve("logged.txt");
        Path to = folder.resolve("logged");
        Files.writeString(list, "GET /rest/v1/tags?select=id&order=id\nPOST /rest/v1/rpc/add {\"a\": 1, \"b\": 2}\n");
        assertThat(record(list.toString(), to).out()).contains("     2  written");
        assertThat(bytes(to).values()).noneMatch(text -> text.contains("rest/v1"));
        Files.writeString(
                list, "/tags?select=id&order=id\nPOST https://a.example/rest/v1/rpc/add {\"a\": 1, \"b\": 2}\n");
        assertThat(record(list.toString(), to).out()).contains("     2  unchanged");
        Outcome compared = Outcome.of("compare", "--cases", to.toString(), "--left", "recorded", "--right", "shop");
        assertThat(compared.code()).as(compared.out()).isZero();
        assertThat(compared.out()).contains("     2  the same");
    }

    @Test
    void a_line_that_is_no_request_is_named() throws IOException {
        Path list = folder.resolve("broken.txt");
        Files.writeString(list, "/tags\nSEND /tags\n");
        Outcome broken = record(list.toString(), folder.resolve("none"));
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err().replaceAll("\\s+", " ")).contains("broken.txt:2: expected a line such as");
    }

    @Test
    void an_answer_that_is_another_one_now_is_told_and_kept_until_somebody_says_update() throws IOException {
        Path cases = folder.resolve("changed");
        GoldenCase golden = Corpus.load().get("shop", "op.match");
        String text = CaseWriter.write(golden).replace("\"T-2\"", "\"T-9\"");
        Path file = cases.resolve("one.case");
        write(file, text);
        Outcome told = record(cases.toString(), cases);
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out())
                .contains("shop/op.match", "body $[3].sku", "was  \"T-9\"", "is   \"T-2\"", "1  changed, and kept");
        assertThat(file).hasContent(text);
        Outcome updated = record(cases.toString(), cases, "--update");
        assertThat(updated.code()).isZero();
        assertThat(updated.out()).contains("was  \"T-9\"", "     1  updated");
        assertThat(file).content().contains("\"T-2\"").doesNotContain("\"T-9\"");
    }

    /** A function that tells its caller's headers would carry the key into the file. */
    @Test
    void a_key_reaches_neither_a_file_nor_the_terminal() throws IOException {
        Path list = folder.resolve("telling.txt");
        Path to = folder.resolve("telling");
        Files.writeString(list, "/rpc/header?name=apikey\n/tags?select=id&id=eq.1\n");
        String token = ServedFixture.SECRET;
        Outcome recorded = record(list.toString(), to, "--key", KEY);
        assertThat(recorded.out()).contains("its answer repeats a key or a token", "     1  written");
        assertThat(recorded.out() + recorded.err()).doesNotContain(KEY, token);
        assertThat(bytes(to)).hasSize(1);
        Path json = folder.resolve("report.json");
        Outcome compared = Outcome.of(
                "compare",
                "--cases",
                list.toString(),
                "--left",
                shop.address(),
                "--left-key",
                KEY,
                "--right",
                shop.address(),
                "--right-key",
                "@" + secret(),
                "--json",
                json.toString());
        assertThat(compared.code()).as(compared.err()).isEqualTo(1);
        assertThat(compared.out()).contains("[secret]").doesNotContain(KEY, token);
        assertThat(compared.err()).doesNotContain(KEY, token);
        assertThat(json).content().contains("[secret]").doesNotContain(KEY, token, "127.0.0.1");
    }

    @Test
    void a_writing_request_is_not_sent_unless_somebody_agrees() throws IOException {
        Path list = folder.resolve("writing.txt");
        Files.writeString(list, "POST /tags {\"id\": 900, \"label\": \"x\"}\n");
        Outcome refused = Outcome.of(
                "record",
                "--cases",
                list.toString(),
                "--from",
                shop.address(),
                "--to",
                folder.resolve("written").toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.out()).contains("it may write, and --allow-writes was not given");
        assertThat(folder.resolve("written")).doesNotExist();
    }

    @Test
    void an_answer_of_a_broken_folder_is_not_guessed() throws IOException {
        Path to = folder.resolve("rubble");
        write(to.resolve("a.case"), "espalier-case 7\n");
        Outcome broken = record("shop", to);
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err().replaceAll("\\s+", " ")).contains("a.case:1: the first line is not");
    }

    private Outcome record(String cases, Path to, String... more) throws IOException {
        List<String> arguments = Stream.concat(
                        Stream.of(
                                "record",
                                "--cases",
                                cases,
                                "--from",
                                shop.address(),
                                "--secret",
                                "@" + secret(),
                                "--to",
                                to.toString(),
                                "--allow-writes"),
                        Stream.of(more))
                .toList();
        return Outcome.of(arguments.toArray(String[]::new));
    }

    private Path secret() throws IOException {
        return Files.writeString(folder.resolve("secret"), ServedFixture.SECRET + "\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return bytes;
    }
}
