// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.docs.block.GeneratedBlock;
import dev.espalier.docs.block.PageBlocks;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.javadoc.Api;
import dev.espalier.docs.javadoc.Member;
import dev.espalier.docs.javadoc.PublicType;
import dev.espalier.docs.javadoc.Words;
import dev.espalier.docs.reference.CommandText;
import dev.espalier.docs.reference.GoalText;
import dev.espalier.error.ProblemCode;
import dev.espalier.query.Operator;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The reference is whole: what a program can say is on one of its pages. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReferenceTest {

    private static final Path WIRE =
            MarkdownFile.ROOT.resolve("supabase-compat/src/main/java/dev/espalier/supabase/wire");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern VARIABLE = Pattern.compile("\"(ESPALIER_[A-Z_]+)\"");

    private final MarkdownFile endpoint = MarkdownFile.read("docs/manual/reference/endpoint.md");

    private static List<GeneratedBlock> blocks(String kind) {
        return MarkdownFile.all()
                .filter(file -> file.path().toString().contains("reference"))
                .map(file -> new BlockPage(MarkdownFile.ROOT.relativize(file.path()), SourceText.of(file.path())))
                .flatMap(page -> new PageBlocks(page).all().stream())
                .filter(block -> block.kind().equals(kind))
                .toList();
    }

    private static List<String> shown(String kind) {
        return blocks(kind).stream()
                .map(block -> block.argument().split(" ", -1)[0])
                .toList();
    }

    @Test
    void every_public_type_of_the_library_has_a_section() {
        List<String> types = shown("type");
        List<String> rooms = shown("room");
        assertThat(types).doesNotHaveDuplicates().hasSizeGreaterThan(40);
        assertThat(Api.exported()).hasSizeGreaterThan(150);
        assertThat(Api.exported().stream()
                        .filter(type -> !rooms.contains(type.room()))
                        .map(PublicType::qualifiedName)
                        .filter(name -> types.stream().noneMatch(type -> (name + ".").startsWith(type + "."))))
                .isEmpty();
    }

    @Test
    void every_type_method_and_constant_says_what_it_does() {
        assertThat(Api.exported().stream()
                        .filter(type -> type.words().equals(Words.NONE))
                        .map(PublicType::qualifiedName))
                .isEmpty();
        assertThat(Api.exported().stream()
                        .flatMap(type -> spoken(type)
                                .filter(member -> member.words().text().isEmpty())
                                .map(member -> type.qualifiedName() + " " + member.signature())))
                .isEmpty();
    }

    private static Stream<Member> spoken(PublicType type) {
        return Stream.of(Member.Kind.METHOD, Member.Kind.CONSTRUCTOR, Member.Kind.CONSTANT)
                .flatMap(type::members);
    }

    @Test
    void every_command_and_every_goal_has_a_section() {
        assertThat(shown("command"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("espalier"), CommandText.names().stream())
                        .toList());
        assertThat(shown("goal")).containsExactlyInAnyOrderElementsOf(GoalText.names());
    }

    @Test
    void every_operator_has_a_row_with_its_SQL_and_a_case() {
        MarkdownFile page = MarkdownFile.read("docs/manual/reference/operators.md");
        assertThat(page.rows())
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(
                        Stream.of(Operator.values()).map(Operator::token).toList());
        assertThat(page.rows()).allSatisfy(row -> assertThat(row.subList(1, 3)).doesNotContain(""));
        assertThat(page.rowDestinations()).allSatisfy(links -> assertThat(links).hasSize(1));
    }

    @Test
    void every_code_of_an_error_has_a_row() {
        assertThat(MarkdownFile.read("docs/manual/edge-cases/errors.md").rows())
                .extracting(row -> row.get(0))
                .containsAll(
                        Stream.of(ProblemCode.values()).map(ProblemCode::name).toList());
    }

    @Test
    void every_preference_has_a_row() {
        List<String> words = literals("PreferHeader.java", "[a-z-]+=[a-z-]+");
        assertThat(words).hasSizeGreaterThan(10);
        assertThat(firstCells("wish").stream().filter(wish -> !wish.endsWith("=")))
                .containsExactlyInAnyOrderElementsOf(words);
        assertThat(literals("PreferHeader.java", "[a-z-]+="))
                .containsAll(firstCells("wish").stream()
                        .filter(wish -> wish.endsWith("="))
                        .toList());
    }

    @Test
    void every_media_type_that_rows_can_become_has_a_row() {
        List<String> told = literals("AcceptHeader.java", "[a-z*]+/[a-z.+*]*[a-z*]").stream()
                .distinct()
                .toList();
        List<String> plans = literals("WireCall.java", "application/vnd.pgrst.plan");
        assertThat(firstCells("media type"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(told.stream(), plans.stream()).toList());
    }

    /** The code in the first cells of the table under this heading of a column. */
    private List<String> firstCells(String head) {
        String text = SourceText.of(endpoint.path());
        int table = text.indexOf("| " + head + " |");
        String rows = text.substring(table, text.indexOf("\n\n", table));
        return Pattern.compile("^\\| `([^`]+)`", Pattern.MULTILINE)
                .matcher(rows)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
    }

    private static List<String> literals(String file, String form) {
        return LITERAL.matcher(SourceText.of(WIRE.resolve(file)).replaceAll("(?s)/\\*\\*.*?\\*/", ""))
                .results()
                .map((MatchResult literal) -> literal.group(1))
                .filter(literal -> literal.matches(form))
                .distinct()
                .toList();
    }

    @Test
    void every_variable_of_the_environment_has_a_row() {
        List<String> read = Rooms.sources().stream()
                .flatMap(file -> VARIABLE.matcher(SourceText.of(file)).results())
                .map((MatchResult variable) -> variable.group(1))
                .distinct()
                .toList();
        assertThat(read).isNotEmpty();
        assertThat(MarkdownFile.read("docs/manual/reference/command-line.md").rows())
                .extracting(row -> row.get(0))
                .containsAll(read);
    }
}
