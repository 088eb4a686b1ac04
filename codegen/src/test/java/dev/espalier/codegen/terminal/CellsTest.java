// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void wideLettersTakeTwoCellsAndMarksNone() {
        assertThat(Cells.width("Анна")).isEqualTo(4);
        assertThat(Cells.width("日本")).isEqualTo(4);
        assertThat(Cells.width("🦊")).isEqualTo(2);
        assertThat(Cells.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void aTextIsCutBetweenLetters() {
        assertThat(Cells.cut("Анна", 4)).isEqualTo("Анна");
        assertThat(Cells.cut("Анна", 3)).isEqualTo("Ан…");
        assertThat(Cells.cut("日本語", 4)).isEqualTo("日…");
        assertThat(Cells.cut("🦊🦊🦊", 5)).isEqualTo("🦊🦊…");
    }
}
