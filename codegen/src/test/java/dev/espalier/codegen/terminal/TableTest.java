// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private final Table table =
            new Table(List.of("name", "title"), List.of(List.of("Анна", "Окрашивание №30"), List.of("日本", "a\nb")));

    @Test
    void columnsAreAsWideAsTheirWidestCells() {
        assertThat(table.lines(Palette.PLAIN, 80))
                .containsExactly("name  title", "────  ───────────────", "Анна  Окрашивание №30", "日本  a\\nb");
    }

    @Test
    void theWidestColumnGivesWay() {
        assertThat(table.lines(Palette.PLAIN, 16))
                .containsExactly("name  title", "────  ──────────", "Анна  Окрашиван…", "日本  a\\nb");
    }

    @Test
    void aTableOfNoRowsIsItsHeadings() {
        assertThat(new Table(List.of("id"), List.of()).lines(Palette.PLAIN, 80)).containsExactly("id", "──");
    }

    @Test
    void aRowHasACellForEachHeading() {
        assertThatThrownBy(() -> new Table(List.of("id"), List.of(List.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[1, 2]");
    }
}
