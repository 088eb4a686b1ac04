// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.chain.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The tables of {@code move-off-supabase.md} list what there is, all of it and nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MovingTablesTest {

    private static final int GAPS = 2;
    private static final int TRAPS = 4;
    private static final int COMMANDS = 5;
    private static final Pattern CODES = Pattern.compile("exitCodeList = \\{(.*?)\\}", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\"([0-9]):([^\"]+)\"");

    private final MarkdownFile page = MarkdownFile.read("docs/manual/how-to/move-off-supabase.md");

    private List<List<String>> table(int columns) {
        return page.rows().stream().filter(row -> row.size() == columns).toList();
    }

    @Test
    void every_trap_is_there_in_the_words_of_the_reports() {
        assertThat(table(TRAPS))
                .allMatch(row -> !row.get(3).isBlank())
                .extracting(row -> row.subList(0, 3))
                .containsExactlyElementsOf(Stream.of(Trap.values())
                        .map(trap -> List.of(trap.id(), trap.title(), trap.advice()))
                        .toList());
    }

    @Test
    void every_reason_why_a_chain_is_dynamic_is_there_with_what_to_do() {
        assertThat(table(GAPS))
                .allMatch(row -> !row.get(1).isBlank())
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(
                        Stream.of(Gap.Reason.values()).map(Gap.Reason::words).toList());
    }

    @Test
    void exit_codes_are_those_that_each_command_tells() {
        assertThat(table(COMMANDS))
                .extracting(row -> row.get(0))
                .containsExactly("audit", "port", "record", "compare", "generate");
        assertThat(table(COMMANDS)).allSatisfy(row -> assertThat(row).isEqualTo(told(row.get(0))));
    }

    /** The row of a command, as its help has it. */
    private static List<String> told(String command) {
        String name = command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1) + "Command.java";
        String source = SourceText.of(MarkdownFile.ROOT
                .resolve("codegen/src/main/java/dev/espalier/codegen")
                .resolve(name));
        List<String> row = new ArrayList<>(List.of(command, "", "", "", ""));
        CODES.matcher(source)
                .results()
                .map((MatchResult codes) -> codes.group(1))
                .flatMap(codes -> CODE.matcher(codes).results())
                .forEach(code -> row.set(1 + Integer.parseInt(code.group(1)), code.group(2)));
        return row;
    }
}
