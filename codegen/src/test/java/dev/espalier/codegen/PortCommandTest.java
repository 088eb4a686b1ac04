// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.generate.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortCommandTest {

    private static final String BOOKS = """
            import { createClient } from '@supabase/supabase-js'
            const supabase = createClient('a', 'b')
            export async function byAuthor(author, limit = 10) {
              const { data } = await supabase.from('books').select('*').eq('author', author).limit(limit)
              return data
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path sources = Path.of("");
    private Path output = Path.of("");

    @BeforeEach
    void makeSources() throws IOException {
        sources = Files.createDirectories(folder.resolve("web"));
        output = folder.resolve("java");
        Files.writeString(sources.resolve("books.js"), BOOKS);
    }

    @Test
    void a_class_is_written_once_and_stays_when_nothing_changes() throws IOException {
        Outcome first = port();
        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(first.out())
                .contains("1 class written, 0 unchanged: com.acme", "1 chain in Java, 0 to write by hand");
        assertThat(Files.readString(written())).contains("public Response<JsonNode> byAuthor(Object author, ");
        assertThat(compiled()).isEmpty();
        assertThat(port().out()).contains("0 classes written, 1 unchanged");
    }

    @Test
    void what_somebody_has_changed_is_left_alone_unless_forced() throws IOException {
        port();
        String changed = Files.readString(written()).replace("byAuthor", "ofAuthor");
        Files.writeString(written(), changed);
        Outcome refused = port();
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("Books.java", "changed by somebody else", "--force");
        assertThat(Files.readString(written())).isEqualTo(changed);
        assertThat(port("--force").code()).isZero();
        assertThat(Files.readString(written())).contains("byAuthor(");
    }

    @Test
    void a_dry_run_tells_what_is_new_and_counts_the_rest() throws IOException {
        port();
        assertThat(port("--dry-run").out()).contains("1 unchanged in " + output).doesNotContain("would write");
        Files.delete(written());
        assertThat(port("--dry-run").out()).contains("would write " + written(), "0 unchanged in " + output);
    }

    @Test
    void a_dry_run_writes_nothing() {
        Outcome dry = port("--dry-run", "--cases", folder.resolve("cases").toString());
        assertThat(dry.code()).isZero();
        assertThat(dry.out()).contains("would write", "Books.java");
        assertThat(output).doesNotExist();
        assertThat(folder.resolve("cases")).doesNotExist();
    }

    @Test
    void what_has_no_form_is_a_method_that_throws_and_exit_code_1() throws IOException {
        Files.writeString(sources.resolve("odd.js"), """
                import { createClient } from '@supabase/supabase-js'
                const db = createClient('a', 'b')
                // */ \\u002a\\u002f \\u000a
                export const odd = async (way, a) =>
                  db.from('books').select('id, /* \\\\u000a */ title')[way]('\\u202e', a, "*/ \\\\u002a/")
                """);
        Outcome partly = port();
        assertThat(partly.code()).isEqualTo(1);
        assertThat(partly.out()).contains("1 to write by hand", "odd.js:5:");
        assertThat(compiled()).isEmpty();
    }

    @Test
    void only_some_files_are_ported_when_they_are_named() throws IOException {
        Files.writeString(sources.resolve("other.js"), BOOKS);
        assertThat(port("--only", "other.*").out()).contains("1 class written");
        assertThat(written()).doesNotExist();
    }

    @Test
    void cases_are_written_and_those_with_answers_are_kept() throws IOException {
        Path cases = folder.resolve("cases");
        assertThat(port("--cases", cases.toString(), "--database", "library").out())
                .contains("1 case written");
        Path file = cases.resolve("library/books/books.by-author.case");
        assertThat(Files.readString(file)).contains("GET /books?select=*&author=eq.text&limit=10");
        String answered = Files.readString(file)
                .replace(
                        "--- end",
                        "--- response\n200\n\n--- result\nstatus: 200 OK\ncount: null\ndata: null\nerror: null\n\n--- end");
        Files.writeString(file, answered);
        assertThat(port("--cases", cases.toString(), "--database", "library").code())
                .isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo(answered);
    }

    @Test
    void bytes_that_are_no_text_are_replaced_when_forced() throws IOException {
        Files.createDirectories(written().resolve("..").normalize());
        Files.write(written(), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(port().code()).isEqualTo(2);
        assertThat(port("--force").code()).isZero();
        assertThat(Files.readString(written())).contains("byAuthor(");
    }

    @Test
    void typed_style_needs_a_package_of_tables() {
        assertThat(port("--style", "typed").err()).contains("--style typed and --tables=NAME go together");
        assertThat(port("--tables", "com.acme.db").code()).isEqualTo(2);
    }

    @Test
    void a_member_that_may_be_undefined_is_written_only_where_it_is_there() throws IOException {
        Files.writeString(sources.resolve("tasks.ts"), """
                import { createClient } from '@supabase/supabase-js'
                const db = createClient('a', 'b')
                interface Patch { subject: string; due?: string; note?: string | null }
                export const change = (id: number, patch: Patch) =>
                  db.from('tasks').update({ subject: patch.subject, due: patch.due, note: patch.note }).eq('id', id)
                export const create = ({ row }: { row?: string }) => db.from('tasks').insert({ row })
                """);
        port();
        assertThat(Files.readString(output.resolve("com/acme/Tasks.java")))
                .contains("// undefined-in-row: update may be given undefined for \"due\", \"note\"")
                .contains(" * @param due <code>patch.due</code>, left out where it is null")
                .contains("""
                                var row = Row.of("subject", subject);
                                if (due != null) {
                                    row = row.and("due", due);
                                }
                                if (note != null) {
                                    row = row.and("note", note);
                                }
                                return supabase.from("tasks").update(row).eq("id", id).execute();
                        """)
                .contains("var row = Row.of(Map.of());", "row = row.and(\"row\", row2);");
        assertThat(compiled()).isEmpty();
    }

    @Test
    void of_several_clients_each_method_says_which_one_it_was() throws IOException {
        assertThat(Files.readString(sources.resolve("books.js"))).contains("supabase.from");
        port();
        assertThat(Files.readString(written())).doesNotContain("Client:");
        Files.writeString(sources.resolve("books.js"), """
                import { createClient } from '@supabase/supabase-js'
                const admin = createClient('a', 'b')
                const forUser = (jwt) => createClient('a', jwt)
                export const mine = (req) => forUser(req.jwt).from('books').select('*')
                export const all = () => admin.from('books').select('*')
                """);
        port();
        assertThat(Files.readString(written())).contains("// Client: forUser(req.jwt)\n", "// Client: admin\n");
    }

    @Test
    void members_of_which_nothing_says_that_they_are_there_are_told() throws IOException {
        Files.writeString(sources.resolve("tasks.js"), """
                import { createClient } from '@supabase/supabase-js'
                const db = createClient('a', 'b')
                export const change = (id, patch) =>
                  db.from('tasks').update({ subject: patch.subject, due: patch.due, owner: id }).eq('id', id)
                """);
        port();
        assertThat(Files.readString(output.resolve("com/acme/Tasks.java")))
                .contains("// JavaScript leaves out what is undefined of these, and null is NULL here: subject, due\n");
    }

    private Outcome port(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("port", sources.toString(), "--package", "com.acme", "--output", output.toString()));
        arguments.addAll(Arrays.asList(more));
        return Outcome.of(arguments.toArray(String[]::new));
    }

    private Path written() {
        return output.resolve("com/acme/Books.java");
    }

    private List<String> compiled() throws IOException {
        return Compiled.of(output, Files.createDirectories(folder.resolve("classes")))
                .complaints();
    }

    @Test
    void what_a_class_file_cannot_hold_is_a_method_that_throws() throws IOException {
        String parameters = IntStream.range(0, 150).mapToObj(at -> "p" + at).collect(Collectors.joining(",\n"));
        String cells =
                IntStream.range(0, 150).mapToObj(at -> "c" + at + ": p" + at).collect(Collectors.joining(",\n"));
        String calls = "q = q.eq('c', 1)\n".repeat(500);
        String list = IntStream.range(0, 20_000).mapToObj(String::valueOf).collect(Collectors.joining(",\n"));
        Files.writeString(sources.resolve("much.js"), """
                import { createClient } from '@supabase/supabase-js'
                const db = createClient('a', 'b')
                export const many = (%s) => db.from('books').insert({%s})
                export const chained = () => { let q = db.from('books').select('id')
                %s return q }
                export const listed = () => db.from('books').select('id').in('id', [%s])
                export const pairs = () => db.from('books').select('id').eq('title', '%s')
                export const halves = () => db.from('books').select('id').eq('title', '%s')
                export const nothings = () => db.from('books').select('id').eq('title', '%s')
                export const longest = () => db.from('books').select('id').eq('title', '%s')
                export const long = (a) => db.from('books').select('id').or('%s.eq.' + a)
                export const way = (a) => db.from('books')[a + '%s']('id')
                """.formatted(
                        parameters,
                        cells,
                        calls,
                        list,
                        "\ud83d\ude00".repeat(15_000),
                        "\\ud800".repeat(30_000),
                        "\\0".repeat(40_000),
                        "x".repeat(65_535),
                        "x".repeat(100_000),
                        "y".repeat(100_000)));
        Outcome partly = port();
        assertThat(partly.err()).isEmpty();
        assertThat(partly.code()).isEqualTo(1);
        assertThat(partly.out()).contains("to write by hand", "more than 120 parameters", "more than 400 calls");
        assertThat(compiled()).isEmpty();
    }

    @Test
    void a_file_with_more_than_a_class_can_hold_is_several_classes() throws IOException {
        String many = IntStream.range(0, 6000)
                .mapToObj(at ->
                        "export const f%1$d = (id) => db.from('t%1$d').select('a%1$d').eq('b%1$d', 'v%1$d').eq('c%1$d', id)"
                                .formatted(at))
                .collect(Collectors.joining("\n"));
        Files.writeString(
                sources.resolve("many.js"),
                "import { createClient } from '@supabase/supabase-js'\nconst db = createClient('a', 'b')\n" + many);
        assertThat(port().out()).contains("6001 chains in Java, 0 to write by hand");
        assertThat(output.resolve("com/acme/Many2.java")).exists();
        assertThat(compiled()).isEmpty();
    }

    @Test
    void no_class_is_called_as_a_device_or_as_another_one_on_some_system() throws IOException {
        for (String name : List.of("con", "aux", "lpt1", "Class", "class", "a-b", "a_b", "k", "\u212a")) {
            Files.writeString(sources.resolve(name + ".js"), BOOKS);
        }
        assertThat(port().code()).isZero();
        try (Stream<Path> files = Files.list(output.resolve("com/acme"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT)))
                    .hasSize(10)
                    .doesNotHaveDuplicates()
                    .doesNotContain("con.java", "aux.java", "lpt1.java");
        }
        assertThat(compiled()).isEmpty();
    }

    @Test
    void a_link_in_the_output_leads_nothing_out_of_it() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(output);
        Files.createSymbolicLink(output.resolve("com"), outside);
        assertThat(port().code()).isEqualTo(2);
        Outcome forced = port("--force");
        assertThat(forced.code()).isEqualTo(2);
        assertThat(forced.err().replaceAll("\\s+", " "))
                .contains("a link leads out of the folder")
                .doesNotContain(" at dev.");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void an_output_that_is_a_file_is_told() throws IOException {
        Files.writeString(output, "");
        Outcome refused = port();
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--output: cannot write").doesNotContain("\tat ");
    }
}
