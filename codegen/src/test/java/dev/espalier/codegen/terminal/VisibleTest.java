// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void whatATerminalWouldObeyIsShown() {
        assertThat(Visible.line("a\u001b[2Jb\u0007\u009bc\n\r\td")).isEqualTo("a\\u001b[2Jb\\u0007\\u009bc\\n\\r\\td");
    }

    @Test
    void whatTurnsTheDirectionOrHidesIsShown() {
        assertThat(Visible.line("\u202egpj.exe\u2066\ufeff\u2028\ud800"))
                .isEqualTo("\\u202egpj.exe\\u2066\\ufeff\\u2028\\ud800");
    }

    @Test
    void lettersOfEveryScriptStayAsTheyAre() {
        String text = "Виктория O'Brien 日本 🦊 é नि";
        assertThat(Visible.line(text)).isEqualTo(text);
    }

    @Test
    void linesAreKeptWhereThereMayBeSome() {
        assertThat(Visible.lines("a\n\tb\u001b")).isEqualTo("a\n    b\\u001b");
    }
}
