// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.generate.Compiled;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.TestDatabase;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code espalier generate} on databases that are made for a test: what it leaves alone, what it refuses, what it finds changed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GenerateOwnDatabaseTest {

    private static final String BLOG = """
            create table authors (id int primary key, name text);
            comment on table authors is 'Who writes. */ class Evil {} /* \\u002a/ class Worse {}';
            comment on column authors.name is 'As printed \\u000a; "quoted" \\';
            create table posts (id int primary key, author_id int references authors, title varchar(80) default 'x');
            create function post_count(author int) returns bigint language sql stable as 'select 1::bigint';
            """;

    private final TestDatabase database = Databases.empty();

    @TempDir
    Path directory;

    @TempDir
    Path other;

    @AfterEach
    void drop() {
        database.close();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Outcome generate(String... more) {
        return generateAt(database.jdbcUrl(), more);
    }

    private Outcome generateAt(String url, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("generate", "--db-url", url, "--package", "db", "--directory", directory.toString()));
        arguments.addAll(List.of(more));
        return Outcome.of(arguments.toArray(String[]::new));
    }

    private List<String> compiled() throws IOException {
        return Compiled.of(directory, other).complaints();
    }

    @Test
    void comments_become_javadoc_and_nothing_else() throws SQLException, IOException {
        execute(BLOG);
        assertThat(generate().code()).isZero();
        assertThat(Files.readString(directory.resolve("db/tables/Authors.java")))
                .contains("Who writes.");
        assertThat(compiled()).isEmpty();
        assertThat(other.resolve("db/tables/Evil.class")).doesNotExist();
        assertThat(other.resolve("db/tables/Worse.class")).doesNotExist();
    }

    @Test
    void odd_names_stay_in_their_quotes() throws SQLException, IOException {
        execute("""
                create schema relationships;
                create table relationships."a ""b\\u0022%s[[x]]*/" ("id\\" int primary key, "1 é" int unique);
                create table relationships.relationships (id int primary key,
                  "to $ab" int references relationships."a ""b\\u0022%s[[x]]*/", "TO_ab" int references relationships."a ""b\\u0022%s[[x]]*/");
                create table relationships.schema ("to $ab" int references relationships.relationships, unique ("to $ab"));
                """);
        Outcome generated = generate("--schemas", "relationships");
        assertThat(generated.code()).as(generated.err()).isZero();
        assertThat(compiled()).isEmpty();
        assertThat(Files.readString(directory.resolve("db/Relationships_.java")))
                .contains(
                        "RELATIONSHIPS__TO__AB__A__B_U0022_S__X____",
                        "\"a \\042b\\134u0022\\045s\\133\\133x\\135\\135\\052\\057\"");
    }

    @Test
    void two_relationships_that_would_have_one_name_have_two() throws SQLException, IOException {
        execute("""
                create table parents (id int primary key);
                create table children (a int constraint one references parents constraint two references parents, id int primary key);
                """);
        assertThat(generate().code()).isZero();
        assertThat(Files.readString(directory.resolve("db/Relationships.java")))
                .contains(
                        " CHILDREN__A__PARENTS__ONE = ",
                        " CHILDREN__A__PARENTS__TWO = ",
                        " PARENTS__CHILDREN__A__ONE = ");
        assertThat(compiled()).isEmpty();
    }

    /** Four junctions between thirty tables: some 3,700 relationships. */
    @Test
    void more_relationships_than_one_class_can_initialize_are_there_all_the_same() throws SQLException, IOException {
        execute("""
                do $$
                declare
                  columns text := '';
                  names text := '';
                begin
                  for i in 1..30 loop
                    execute format('create table thing_%s (id int primary key)', i);
                    columns := columns || format('thing_%s_id int references thing_%s, ', i, i);
                    names := names || format('%sthing_%s_id', case when i = 1 then '' else ', ' end, i);
                  end loop;
                  for i in 1..4 loop
                    execute format('create table join_%s (%sprimary key (%s))', i, columns, names);
                  end loop;
                end $$
                """);
        assertThat(generate().code()).isZero();
        Compiled classes = Compiled.of(directory, other);
        assertThat(classes.complaints()).isEmpty();
        try (URLClassLoader loader = classes.loader()) {
            Class<?> relationships = loader.loadClass("db.Relationships");
            assertThat(relationships.getFields()).hasSize(4 * 30 * 29 + 4 * 30 * 2);
            assertThat(relationships.getFields())
                    .extracting(Field::getName)
                    .contains("THING_1__JOIN_1__THING_2", "THING_30__JOIN_4__THING_29");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_is_no_longer_made_is_deleted_and_what_others_wrote_stays() throws SQLException, IOException {
        execute(BLOG);
        generate();
        Path own = Files.writeString(directory.resolve("db/tables/Own.java"), "package db.tables; class Own {}");
        execute("drop table posts");
        Outcome again = generate();
        assertThat(again.out()).contains(" 2 deleted");
        assertThat(directory.resolve("db/tables/Posts.java")).doesNotExist();
        assertThat(own).hasContent("package db.tables; class Own {}");
        assertThat(compiled()).isEmpty();
    }

    @Test
    void a_file_of_others_is_not_replaced_and_nothing_is_written() throws SQLException, IOException {
        execute(BLOG);
        Path own = directory.resolve("db/tables/Posts.java");
        Files.createDirectories(directory.resolve("db/tables"));
        Files.writeString(own, "package db.tables; class Posts {}");
        Outcome refused = generate();
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).containsIgnoringWhitespaces(own.toString(), "not written by espalier generate");
        assertThat(own).hasContent("package db.tables; class Posts {}");
        assertThat(directory.resolve("db/Tables.java")).doesNotExist();
    }

    @Test
    void a_directory_that_cannot_be_written_is_named() throws SQLException, IOException {
        execute(BLOG);
        Files.writeString(directory.resolve("db"), "a file");
        Outcome refused = generate();
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .containsIgnoringWhitespaces(
                        "cannot write " + directory.resolve("db") + ": it is a file where a directory is needed")
                .doesNotContain("\tat ");
    }

    @Test
    void a_schema_that_is_not_there_or_empty_is_named() {
        assertThat(generate("--schemas", "nowhere").err()).contains("the database has no schema nowhere");
        Outcome empty = generate();
        assertThat(empty.err()).contains("the schema public has no table and no view");
        assertThat(empty.code()).isEqualTo(1);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_user_without_a_privilege_is_told_what_is_hidden() throws SQLException {
        execute(BLOG);
        String role = "reader_" + database.name().replaceAll("[^a-z0-9]", "");
        execute("create role " + role + " login; grant select on authors to " + role);
        try {
            Outcome refused = generateAt(database.jdbcUrl().replaceFirst("user=[^&]*", "user=" + role));
            assertThat(refused.err()).containsIgnoringWhitespaces(role + " has no privilege on public.posts");
            assertThat(refused.code()).isEqualTo(1);
        } finally {
            execute("drop owned by " + role + "; drop role " + role);
        }
    }

    @Test
    void a_database_that_does_not_answer_is_named() {
        Outcome refused = generateAt("postgresql://me:geheim@127.0.0.1:1/shop");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("cannot connect to 127.0.0.1:1/shop").doesNotContain("geheim");
    }

    @Test
    void resources_stand_beside_sources_as_maven_has_them() throws SQLException {
        execute(BLOG);
        Path sources = directory.resolve("src/main/java");
        assertThat(Outcome.of(
                                "generate",
                                "--db-url",
                                database.jdbcUrl(),
                                "--package",
                                "a.b",
                                "--directory",
                                sources.toString())
                        .code())
                .isZero();
        assertThat(directory.resolve("src/main/resources/a/b/espalier-schema.txt"))
                .isRegularFile();
        assertThat(sources.resolve("a/b/espalier-schema.txt")).doesNotExist();
    }

    @Test
    void nothing_differs_until_something_does() throws SQLException {
        execute(BLOG);
        assertThat(generate("--check").code()).isEqualTo(2);
        assertThat(generate("--check").err()).containsIgnoringWhitespaces("generate first, or say --resources");
        generate();
        Outcome same = generate("--check");
        assertThat(same.out()).isEqualTo("no difference\n");
        assertThat(same.code()).isZero();
    }

    @Test
    void a_class_that_is_not_what_would_be_written_is_named() throws SQLException, IOException {
        execute(BLOG);
        generate();
        Path changed = directory.resolve("db/tables/Posts.java");
        Files.writeString(changed, Files.readString(changed) + "// by hand\n");
        Path gone = directory.resolve("db/Keys.java");
        Files.delete(gone);
        Outcome check = generate("--check");
        assertThat(check.out().lines())
                .containsExactly(
                        "class " + gone + " is not what would be written",
                        "class " + changed + " is not what would be written",
                        "2 differences");
        assertThat(check.code()).isEqualTo(1);
        assertThat(gone).doesNotExist();
    }

    @Test
    void each_difference_is_named() throws SQLException {
        execute(BLOG);
        generate();
        execute("""
                alter table posts alter title type text, alter title drop default, drop constraint posts_pkey;
                alter table posts add editor_id int references authors, add unique (title);
                alter table authors drop name;
                create table tags (id int primary key);
                drop function post_count(int);
                create function post_count(author int, since date default null) returns int language sql volatile as 'select 1';
                """);
        Outcome check = generate("--check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out().lines())
                .containsExactlyInAnyOrder(
                        "table public.tags is new",
                        "table public.authors: column name is gone",
                        "table public.posts: column title: type: is text, was character varying(80)",
                        "table public.posts: column title: default: is none, was 'x'::character varying",
                        "table public.posts: column editor_id is new",
                        "table public.posts: primary key: is none, was id",
                        "table public.posts: unique key (title) is new",
                        "table public.posts: foreign key posts_editor_id_fkey (editor_id) to public.authors (id) is new",
                        "function public.post_count(author integer) is gone",
                        "function public.post_count(author integer, since date) is new",
                        "embed authors of public.posts is ambiguous (PGRST201): authors!posts_author_id_fkey, authors!posts_editor_id_fkey",
                        "embed posts of public.authors is ambiguous (PGRST201): posts!posts_author_id_fkey, posts!posts_editor_id_fkey",
                        "12 differences");
    }

    @Test
    void chains_that_a_difference_breaks_are_named_where_they_stand() throws SQLException, IOException {
        execute(BLOG);
        generate();
        Files.writeString(other.resolve("posts.js"), """
                export const posts = (db, id) => db.from('posts').select('title, authors(name)').eq('id', id)
                export const titles = (db) => db.from('posts').select('title')
                export const wrong = (db) => db.from('posts').select('no_such_column')
                """);
        assertThat(generate("--check", "--chains", other.toString()).out()).isEqualTo("no difference\n");
        execute("alter table posts add editor_id int references authors; alter table posts rename title to headline");
        assertThat(generate("--check", "--chains", other.toString()).out().lines())
                .contains(
                        "chain posts.js:1:37 select.eq is refused (PGRST201): Could not embed because more than one relationship was found for 'posts' and 'authors'")
                .anyMatch(line -> line.startsWith("chain posts.js:2:34 select is refused (42703): "))
                .noneMatch(line -> line.startsWith("chain posts.js:3"));
        assertThat(generate("--chains", other.toString()).code()).isEqualTo(2);
        Outcome nowhere =
                generate("--check", "--chains", other.resolve("nowhere").toString());
        assertThat(nowhere.err()).containsIgnoringWhitespaces("is neither a file nor a folder");
        assertThat(nowhere.code()).isEqualTo(2);
    }

    @Test
    void a_way_that_vanished_or_turned_is_named() throws SQLException {
        execute(BLOG);
        generate();
        execute("alter table posts drop constraint posts_author_id_fkey");
        assertThat(generate("--check").out())
                .contains(
                        "embed authors of public.posts leads nowhere (PGRST200)",
                        "embed authors!posts_author_id_fkey of public.posts leads nowhere (PGRST200)");
        execute(
                "alter table posts add constraint posts_author_id_fkey foreign key (author_id) references authors, add unique (author_id)");
        assertThat(generate("--check").out())
                .contains("embed posts of public.authors leads to public.posts, to one row");
    }

    @Test
    void a_check_that_cannot_be_made_is_neither_equal_nor_different() throws SQLException, IOException {
        execute(BLOG);
        generate();
        assertThat(generateAt("postgresql://me@127.0.0.1:1/shop", "--check").code())
                .isEqualTo(2);
        Files.writeString(directory.resolve("db/espalier-schema.txt"), "something else");
        Outcome broken = generate("--check");
        assertThat(broken.err())
                .containsIgnoringWhitespaces("espalier-schema.txt: not a schema that can be read, line 1");
        assertThat(broken.code()).isEqualTo(2);
    }

    @Test
    void migrations_run_in_the_order_of_their_versions() throws IOException {
        Files.writeString(other.resolve("V10__more.sql"), "alter table posts add \"title?\" text default '{x}';");
        Files.writeString(
                other.resolve("V2__posts.sql"), "create table posts (id int primary key); set search_path = ''");
        Files.writeString(other.resolve("R__views.sql"), "create view titles as select id, \"title?\" from posts;");
        Outcome generated = Outcome.of(
                "generate", "--migrations", other.toString(), "--package", "db", "--directory", directory.toString());
        assertThat(generated.code()).as(generated.err()).isZero();
        assertThat(directory.resolve("db/tables/Titles.java")).content().contains("\"title?\"");
        Files.writeString(other.resolve("V11__broken.sql"), "create table posts ();");
        Outcome broken = Outcome.of(
                "generate", "--migrations", other.toString(), "--package", "db", "--directory", directory.toString());
        assertThat(broken.err()).contains("V11__broken.sql: ", "relation \"posts\" already exists");
        assertThat(broken.code()).isEqualTo(1);
    }

    @Test
    void other_files_run_by_name() throws IOException {
        Files.writeString(other.resolve("20250101_a.sql"), "create table a (id int primary key);");
        Files.writeString(other.resolve("20250102_b.sql"), "create table b (a int references a);");
        Files.writeString(other.resolve("readme.md"), "no SQL");
        Outcome generated = Outcome.of(
                "generate", "--migrations", other.toString(), "--package", "db", "--directory", directory.toString());
        assertThat(generated.code()).as(generated.err()).isZero();
        assertThat(directory.resolve("db/tables/B.java")).isRegularFile();
        Outcome none = Outcome.of(
                "generate", "--migrations", directory.toString(), "--package", "db", "--directory", other.toString());
        assertThat(none.err()).containsIgnoringWhitespaces(directory + " holds no SQL file");
    }

    @Test
    void one_database_is_named() {
        Outcome none = Outcome.of("generate", "--package", "db", "--directory", directory.toString());
        assertThat(none.err())
                .containsIgnoringWhitespaces(
                        "name what to generate from: --db-url=URL, --migrations=DIR or --fixture=NAME");
        assertThat(none.code()).isEqualTo(2);
        assertThat(generate("--fixture", "shop").err())
                .containsIgnoringWhitespaces("--db-url and --fixture name two databases");
        assertThat(Outcome.of(
                                "generate",
                                "--fixture",
                                "shop",
                                "--schemas",
                                "api",
                                "--package",
                                "db",
                                "--directory",
                                "x")
                        .err())
                .contains("--schemas goes with the others");
    }
}
