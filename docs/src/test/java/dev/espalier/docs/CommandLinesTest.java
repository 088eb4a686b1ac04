// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.docs.reference.CommandText;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Every call of {@code espalier} that a page shows is one: of a command that there is, with options that it has. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandLinesTest {

    private static final Pattern CALL = Pattern.compile(
            "(?:^|&& )(?:espalier|java -jar codegen/target/espalier\\.jar) ([a-z]+)(.*)$", Pattern.MULTILINE);
    private static final Pattern OPTION = Pattern.compile("(?<= )--[a-z][a-z-]*");

    /** A call, and the page that it is on. */
    private record Call(String page, String command, String rest) {

        List<String> options() {
            return OPTION.matcher(rest).results().map(MatchResult::group).toList();
        }
    }

    private static Stream<Call> calls(MarkdownFile page) {
        return page.languages().stream()
                .filter(language -> language.equals("sh") || language.startsWith("sh "))
                .distinct()
                .flatMap(language -> page.blocks(language).stream())
                .flatMap(block -> CALL.matcher(block.replace("\\\n", " ")).results())
                .map((MatchResult call) -> new Call(page.path().toString(), call.group(1), call.group(2)));
    }

    @Test
    void every_command_and_every_option_is_there() {
        List<Call> calls = MarkdownFile.all().flatMap(CommandLinesTest::calls).toList();
        assertThat(calls).hasSizeGreaterThan(40);
        assertThat(calls).allSatisfy(call -> {
            assertThat(CommandText.names()).as(call.page()).contains(call.command());
            assertThat(CommandText.of(call.command()).options()).as("%s", call).containsAll(call.options());
        });
    }
}
