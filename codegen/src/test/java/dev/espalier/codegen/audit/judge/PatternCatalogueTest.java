// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.audit.WrittenChain;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PatternCatalogueTest {
    private static final PatternCatalogue CATALOGUE = PatternCatalogue.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[['from','a'],['update',{'b':1}],['eq','c',1]]|update.eq",
                "[['schema','s'],['from','a'],['select'],['eq','c',1],['eq','d',1],['single']]|select.eq.single",
                "[['from','a'],['insert',{'b':1}],['select'],['single'],['throwOnError']]|insert.select.single",
                "[['from','a'],['select'],['eq','c',1],['gt','c',1],['eq','d',1],['order','c'],['order','d']]|select.eq.gt.eq.order",
                "[['rpc','a',{}]]|rpc",
                "[['from','a']]|from"
            })
    void a_pattern_is_the_names_of_calls(String calls, String pattern) {
        assertThat(Judge.byGrammar()
                        .judge(List.of(WrittenChain.of(calls)))
                        .get(0)
                        .pattern())
                .isEqualTo(pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update.eq",
                "select.eq.single",
                "insert",
                "delete.eq",
                "rpc",
                "select.eq",
                "select.eq.maybeSingle",
                "insert.select.single",
                "select",
                "upsert"
            })
    void the_patterns_that_are_used_most_have_a_case(String pattern) {
        assertThat(CATALOGUE.find(pattern))
                .hasValueSatisfying(one -> assertThat(Patterns.of(one.chain().orElseThrow().calls().stream()
                                .map(call -> call.method())
                                .toList()))
                        .isEqualTo(pattern));
    }

    @Test
    void a_whole_query_of_an_application_is_clearer_than_a_feature() {
        assertThat(CATALOGUE.find("select.eq.maybeSingle").orElseThrow().id()).startsWith("app.");
    }

    @Test
    void a_pattern_that_no_case_shows_has_none() {
        assertThat(CATALOGUE.find("select.eq.nothing")).isEmpty();
    }
}
