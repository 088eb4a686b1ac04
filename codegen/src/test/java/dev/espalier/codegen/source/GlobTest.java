// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns of paths. */
class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "a/b,           a/b,         true",
        "a/b,           a/b/c,       false",
        "*.ts,          a.ts,        true",
        "*.ts,          a/b.ts,      false",
        "**/*.ts,       a/b/c.ts,    true",
        "**/*.ts,       c.ts,        true",
        "a/**,          a/b/c,       true",
        "a/**,          a,           false",
        "a/**/d,        a/d,         true",
        "a/**/d,        a/b/c/d,     true",
        "a?c,           abc,         true",
        "a?c,           ac,          false",
        "[a-c]x[!d],    bxe,         true",
        "[a-c]x[!d],    bxd,         false",
        "[]x],          ],           true",
        "\\*a,          *a,          true",
        "\\*a,          ba,          false",
        "a*b*c,         a1b2b3c,     true",
        "a*b*c,         a1b2c3,      false",
        "[a,            [a,          true"
    })
    void a_pattern_names_a_path_or_not(String pattern, String path, boolean matches) {
        assertThat(new Glob(pattern).matches(List.of(path.split("/")))).isEqualTo(matches);
    }

    @Test
    void many_stars_take_no_more_steps_than_both_lengths_multiplied() {
        String name = "a".repeat(10_000);

        assertThat(new Glob("*a".repeat(2_000) + "b").matches(List.of(name))).isFalse();
        assertThat(new Glob("**/".repeat(2_000) + "b").matches(List.of("a", "a", "a")))
                .isFalse();
    }
}
