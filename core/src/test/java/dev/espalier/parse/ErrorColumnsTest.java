// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.error.Details;
import dev.espalier.error.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The column of a syntax problem is where a parser with one character of foresight gives up: an alternative that was tried and
 * taken back leaves no trace once anything is read after it, and a word that does not fit is wrong where it begins.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ErrorColumnsTest {

    @ParameterizedTest(name = "{0} → column {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id,clients(name[])                 | 16
            id,clients(name                    | 16
            id,clients(*,services(title)       | 29
            data->>-78xy                       | 11
            name!hint                          | 5
            x!max                              | 2
            rel!inner!left!hint(*)             | 4
            rel!leftover(*)                    | 4
            rel->jsonpath(*)                   | 14
            alias:...rel(*)                    | 7
            alias:                             | 7
            alias::int:name                    | 11
            name::                             | 7
            a::int4[]                          | 8
            a::numeric(10,2)                   | 11
            a->                                | 4
            a->>                               | 5
            a->-                               | 5
            a->b->                             | 7
            a->(b)                             | 4
            a->b.c                             | 6
            a-                                 | 3
            "a                                 | 3
            "a"b                               | 4
            id,,name                           | 4
            `id, `                             | 5
            total.median()                     | 7
            total.sum                          | 10
            count(                             | 6
            n:count()x                         | 8
            é漢!x                              | 3
            𐐀b!x                               | 3
            """)
    void of_a_select(String text, int column) {
        assertPlace("select", text, text, column);
    }

    @ParameterizedTest(name = "{0} → column {1}")
    @CsvSource(delimiter = '|', textBlock = """
            clients(name,id)          | 8
            id.desc,clients(name,id)  | 16
            clients(name).up          | 8
            id.ac                     | 4
            id.descc                  | 8
            id.asc.nlsfst             | 8
            id.nullslasttt            | 13
            id.asc.nullslasttt        | 17
            id.desc , name            | 8
            id,                       | 4
            ,id                       | 1
            a->>b.des                 | 7
            """)
    void of_an_order(String text, int column) {
        assertPlace("order", text, text, column);
    }

    @ParameterizedTest(name = "{0} → column {1}")
    @CsvSource(delimiter = '|', textBlock = """
            noop.0               | 1
            nope.eq.1            | 1
            not                  | 4
            not.not.eq.1         | 5
            eq                   | 3
            gtee.1               | 4
            eq().value           | 4
            eq(any.x             | 7
            like(some).x         | 6
            neq(all).x           | 4
            is().value           | 3
            is.nul               | 7
            is.nothing           | 7
            in().value           | 3
            in.(1,2              | 8
            isdistinct           | 11
            fts().value          | 5
            fts(english.cat      | 12
            fts(english-us).cat  | 12
            """)
    void of_a_filter(String text, int column) {
        assertPlace("status", text, text, column);
    }

    @ParameterizedTest(name = "or={0} → column {1}, the operator counted")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ()                               | 4
            x                                | 3
            )(                               | 3
            (id)                             | 6
            (id.)                            | 7
            (id.eq)                          | 9
            (id.eq.1                         | 11
            (id.eq.1,                        | 12
            (id.in.1,2,id.eq.3)              | 10
            (ord(id.eq.1,id.eq.1),id.eq.2)   | 6
            (id.eq.1,not.xor(id.eq.2))       | 16
            (id.eq.1,and)                    | 15
            (id.eq.1,and(a.eq.1)             | 23
            (not.eq.1,o                      | 13
            (a.is.nul)                       | 12
            (a.like(x).b)                    | 11
            (id->.eq.1)                      | 8
            ( id.eq.{1,2} )                  | 17
            """)
    void of_a_logic_tree(String text, int column) {
        assertPlace("or", text, "or" + text, column);
    }

    @ParameterizedTest(name = "{0}=eq.1 → column {1}")
    @CsvSource(delimiter = '|', textBlock = """
            clients.       | 9
            .name          | 1
            clients..name  | 9
            data->         | 7
            clients.x->(y) | 12
            "name          | 6
            """)
    void of_a_path(String key, int column) {
        Problem problem = Readings.problem(key + "=eq.1");
        assertThat(problem.message())
                .isEqualTo("\"failed to parse tree path (" + key + ")\" (line 1, column " + column + ")");
    }

    @ParameterizedTest(name = "{0} → column {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `a,`      | 3
            `a,,b`    | 3
            `a, `     | 4
            `a\t`     | 9
            """)
    void of_columns(String text, int column) {
        assertPlace("columns", text, text, column);
    }

    @Test
    void a_negated_logic_key_counts_its_not_too() {
        assertPlace("not.or", "()", "not.or()", 8);
    }

    @Test
    void a_line_feed_begins_a_line_and_a_tab_goes_to_the_next_eighth_column() {
        assertThat(Readings.problem("select=a\t!").message()).endsWith("(line 1, column 9)");
        assertThat(Readings.problem("select=id,\"a\nb\"!").message()).endsWith("(line 2, column 3)");
    }

    @Test
    void the_message_quotes_the_text_and_names_what_it_is() {
        Problem problem = Readings.problem("select=id,clients(name[])");
        assertThat(problem.code()).isEqualTo("PGRST100");
        assertThat(problem.message())
                .isEqualTo("\"failed to parse select parameter (id,clients(name[]))\" (line 1, column 16)");
        assertThat(((Details.Text) problem.details()).text())
                .startsWith("unexpected \"[\"")
                .contains("\"->>\"");
        assertThat(problem.hint()).isEmpty();
    }

    private static void assertPlace(String key, String text, String read, int column) {
        Problem problem = Readings.problem(key + "=" + text);
        assertThat(problem.code()).isEqualTo("PGRST100");
        assertThat(problem.message())
                .endsWith("(line 1, column " + column + ")")
                .contains("(" + text + ")");
        assertThat(problem.span()).hasValueSatisfying(span -> {
            assertThat(span.text()).isEqualTo(read);
            assertThat(SourcePosition.of(read, span.offset()).column()).isEqualTo(column);
        });
    }
}
