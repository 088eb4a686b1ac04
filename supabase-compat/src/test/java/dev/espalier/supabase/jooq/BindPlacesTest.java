// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which question marks of an SQL text are binds. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BindPlacesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            a = ?                           → a = ⟨⟩
            a = ? and b = ?                 → a = ⟨⟩ and b = ⟨⟩
            a ?? ? and c ??| ?              → a ?? ⟨⟩ and c ??| ⟨⟩
            a = '?' and b = ?               → a = '?' and b = ⟨⟩
            a = 'it''s ?' and b = ?         → a = 'it''s ?' and b = ⟨⟩
            a = '\\' and b = ?              → a = '\\' and b = ⟨⟩
            a = e'\\'?' and b = ?           → a = e'\\'?' and b = ⟨⟩
            a = E'\\\\' and b = ?           → a = E'\\\\' and b = ⟨⟩
            type'\\' and b = ?              → type'\\' and b = ⟨⟩
            "a?b" = ?                       → "a?b" = ⟨⟩
            "a""?""b" = ?                   → "a""?""b" = ⟨⟩
            "it's" = ? and 'a"b' = ?        → "it's" = ⟨⟩ and 'a"b' = ⟨⟩
            $$ ? ' $$ = ?                   → $$ ? ' $$ = ⟨⟩
            $é1$ ? $$ ? $é1$ = ?            → $é1$ ? $$ ? $é1$ = ⟨⟩
            a$b$c = ? and d$b$ = ?          → a$b$c = ⟨⟩ and d$b$ = ⟨⟩
            a - ? / ? = $1                  → a - ⟨⟩ / ⟨⟩ = $1
            a /* ? /* ' */ ? */ = ?         → a /* ? /* ' */ ? */ = ⟨⟩
            """)
    void a_bind_is_a_single_question_mark_of_the_text_itself(String sql, String cut) {
        int binds = cut.split("⟨⟩", -1).length - 1;
        assertThat(String.join("⟨⟩", BindPlaces.pieces(sql, binds))).isEqualTo(cut);
    }

    @Test
    void a_comment_ends_with_its_line() {
        assertThat(BindPlaces.pieces("a = ? -- really?\n and b = ?", 2))
                .containsExactly("a = ", " -- really?\n and b = ", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = ?", "a ?| b", "? = ? and ?", "'?'"})
    void other_question_marks_than_those_of_binds_are_refused(String sql) {
        assertThatThrownBy(() -> BindPlaces.pieces(sql, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a condition has 2 binds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a = 'b", "\"a", "a = $$ b $", "a -- b", "a /* b", "a /* b /* c */", "e'\\'", "'", "$x$", "/*"})
    void what_would_take_the_rest_of_the_statement_with_it_is_refused(String sql) {
        assertThatThrownBy(() -> BindPlaces.pieces(sql, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends within the quotes or the comment");
    }
}
