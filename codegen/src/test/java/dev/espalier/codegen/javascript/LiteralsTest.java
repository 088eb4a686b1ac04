// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Literals and their escapes. */
class LiteralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'a\\'b'          | a'b",
                "\"\\x41\\u0042\" | AB",
                "'\\u{1F600}'     | 😀",
                "'\\u{110000}'    | u{110000}",
                "'\\d\\/\\-'      | d/-",
                "'\\101\\60'      | A0",
                "`\\`\\${a}`      | `${a}"
            })
    void escapes_are_resolved(String source, String value) {
        assertThat(((Expression.Text) Parsed.expression("(" + source + ")")).value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"\\xZZ,xZZ", "\\u12,u12", "\\u{},u{}", "\\u{41,u{41", "\\,\\", "\\400, 0"})
    void what_is_no_escape_loses_its_backslash(String text, String value) {
        assertThat(Escapes.resolved(text).strip()).isEqualTo(value.strip());
    }

    @Test
    void a_line_that_goes_on_is_one_line() {
        assertThat(Parsed.expression("('a\\\nb\\\r\nc\\td')")).isInstanceOfSatisfying(Expression.Text.class, text -> {
            assertThat(text.value()).isEqualTo("abc\td");
        });
    }

    @Test
    void a_template_has_one_text_more_than_holes() {
        Expression.Template template = (Expression.Template) Parsed.expression("(`a${b}${c + 1}\\nd`)");

        assertThat(template.texts()).containsExactly("a", "", "\nd");
        assertThat(template.holes()).extracting(Outline::of).containsExactly("b", "{c + 1}");
    }

    @Test
    void a_tagged_template_without_holes_is_tagged_all_the_same() {
        Expression.TaggedTemplate tagged = (Expression.TaggedTemplate) Parsed.expression("sql`select 1`");

        assertThat(Outline.of(tagged.tag())).isEqualTo("sql");
        assertThat(tagged.template().texts()).containsExactly("select 1");
    }

    @ParameterizedTest
    @CsvSource({"1_000,1000", "1.50,1.50", "0xff,0xff", "10n,10n", "1e3,1e3"})
    void numbers_keep_their_digits(String source, String literal) {
        assertThat(Parsed.outline("(" + source + ")")).isEqualTo(literal);
    }

    @Test
    void holes_of_lists_are_undefined() {
        Expression.Array array = (Expression.Array) Parsed.expression("[1, , 2, ]");

        assertThat(array.elements()).extracting(Outline::of).containsExactly("1", "undefined", "2");
    }
}
