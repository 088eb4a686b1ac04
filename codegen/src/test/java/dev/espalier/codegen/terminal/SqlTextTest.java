// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTextTest {

    private static final String SQL =
            "select \"a?\"\"b\"\nfrom \"t\"\nwhere \"x\" = '?' || ?\n  and \"y\" = any(?)\n  and \"z\" ?? 'k'";

    @Test
    void aPlainTextStaysAsItIs() {
        assertThat(String.join("\n", SqlText.lines(SQL, Palette.PLAIN))).isEqualTo(SQL);
    }

    @Test
    void keywordsLiteralsAndMarksAreColouredAndNamesAreNot() {
        List<String> lines = SqlText.lines(SQL, Palette.COLOURED);
        assertThat(lines.get(0)).isEqualTo("\u001b[34mselect\u001b[0m \"a?\"\"b\"");
        assertThat(lines.get(2))
                .isEqualTo("\u001b[34mwhere\u001b[0m \"x\" = \u001b[32m'?'\u001b[0m || \u001b[1m\u001b[35m?\u001b[0m");
    }

    @Test
    void eachMarkHasItsLine() {
        assertThat(SqlText.linesOfMarks(SQL)).containsExactly("where \"x\" = '?' || ?", "and \"y\" = any(?)");
    }

    @Test
    void bindsAreNumberedBesideTheirLines() {
        assertThat(BindList.lines(SQL, List.of("1", "{\"a\",\"b\"}"), Palette.PLAIN))
                .containsExactly(" 1  1           where \"x\" = '?' || ?", " 2  {\"a\",\"b\"}   and \"y\" = any(?)");
    }

    @Test
    void aWideBindHasItsLineUnderIt() {
        assertThat(BindList.lines(SQL, List.of("x".repeat(40), "1"), Palette.PLAIN))
                .containsExactly(" 1  " + "x".repeat(40), "    where \"x\" = '?' || ?", " 2  1   and \"y\" = any(?)");
    }

    @Test
    void ofALongBindTheBeginningIsShownAndHowLongItIs() {
        assertThat(BindList.lines("select ?", List.of("日".repeat(100_000)), Palette.PLAIN))
                .containsExactly(" 1  " + "日".repeat(159) + "… 100,000 characters", "    select ?");
        assertThat(BindList.lines("select ?", List.of("\0".repeat(200)), Palette.PLAIN))
                .first()
                .asString()
                .hasSizeLessThan(350)
                .endsWith("… 200 characters");
        assertThat(BindList.lines("select ?", List.of("x".repeat(320)), Palette.PLAIN))
                .first()
                .isEqualTo(" 1  " + "x".repeat(320));
    }

    @Test
    void aDocumentOfManyLinesIsShownOnOneAndATextAsItIs() {
        assertThat(shown("{\n  \"a\": [\n    1\n  ]\n}\n")).isEqualTo(" 1  { \"a\": [ 1 ] }");
        assertThat(shown("[\r\n  {\"a\": 1}\r\n]")).isEqualTo(" 1  [ {\"a\": 1} ]");
        assertThat(shown("{\"a\n\",\"b\"}")).isEqualTo(" 1  {\"a\\n\",\"b\"}");
        assertThat(shown("[1,5)\n")).isEqualTo(" 1  [1,5)\\n");
    }

    private static String shown(String bind) {
        return BindList.lines("?", List.of(bind), Palette.PLAIN).get(0).replaceFirst(" {3}\\?$", "");
    }

    @Test
    void aNameOfAnyLengthIsOneName() {
        String sql = "select \"" + "a\"\"?".repeat(100_000) + "\", '" + "b''?".repeat(100_000) + "'";
        assertThat(SqlText.lines(sql, Palette.PLAIN)).containsExactly(sql);
        assertThat(SqlText.linesOfMarks(sql)).isEmpty();
    }
}
