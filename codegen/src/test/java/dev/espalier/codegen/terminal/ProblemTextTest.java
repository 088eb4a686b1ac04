// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.error.Problem;
import dev.espalier.error.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTextTest {

    @Test
    void aProblemHasCodeMessagePlaceDetailsAndHint() {
        Problem problem = Problem.of("PGRST100", "failed to parse")
                .withDetails("unexpected ','")
                .withHint("Take it away.")
                .at(new Span("id,,status", 3));
        assertThat(ProblemText.lines(problem, Palette.PLAIN, 80))
                .containsExactly(
                        "error PGRST100  failed to parse",
                        "    id,,status",
                        "       ^",
                        "  details   unexpected ','",
                        "  hint      Take it away.");
    }

    @Test
    void longSentencesAreBrokenBetweenWords() {
        assertThat(ProblemText.lines("the quick brown fox jumps over the lazy dog", Palette.PLAIN, 30))
                .containsExactly("error  the quick brown fox", "       jumps over the lazy dog");
    }

    @Test
    void aCaretStandsUnderTheCharacterWhateverStandsBeforeIt() {
        assertThat(Caret.lines(new Span("日本\u001b,,", 4), Palette.PLAIN, 80))
                .containsExactly("日本\\u001b,,", " ".repeat(11) + "^");
    }

    @Test
    void aCaretMayStandBehindTheEnd() {
        assertThat(Caret.lines(new Span("clients(", 8), Palette.PLAIN, 80)).containsExactly("clients(", "        ^");
    }

    @Test
    void ofALongTextThePlaceIsShown() {
        List<String> lines = Caret.lines(new Span("a".repeat(500) + "!" + "b".repeat(500), 500), Palette.PLAIN, 60);
        assertThat(lines).allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(60));
        assertThat(lines.get(0)).startsWith("…").endsWith("…");
        assertThat(lines.get(0).charAt(lines.get(1).length() - 1)).isEqualTo('!');
    }
}
