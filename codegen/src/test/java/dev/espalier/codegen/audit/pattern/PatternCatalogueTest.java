// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.audit.WrittenChain;
import dev.espalier.codegen.audit.judge.Judge;
import dev.espalier.fixtures.corpus.CaseKey;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Source;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

    static List<String> mostUsed() {
        return MostUsed.patterns();
    }

    @ParameterizedTest
    @MethodSource("mostUsed")
    void the_patterns_that_are_used_most_have_a_case(String pattern) {
        assertThat(CATALOGUE.find(pattern)).hasValueSatisfying(entry -> {
            assertThat(entry.name()).isEqualTo(pattern);
            assertThat(entry.cases())
                    .doesNotHaveDuplicates()
                    .allSatisfy(key ->
                            assertThat(PatternCatalogue.pattern(golden(key))).isEqualTo(pattern));
        });
    }

    @Test
    void a_whole_query_of_an_application_is_clearer_than_a_feature() {
        assertThat(shown("select.eq.maybeSingle").id()).startsWith("app.");
    }

    @Test
    void what_shows_a_pattern_was_answered_where_any_of_its_cases_was() {
        assertThat(CATALOGUE.entries()).hasSizeGreaterThan(200).allSatisfy(entry -> {
            boolean anyAnswered = entry.cases().stream().anyMatch(key -> answered(golden(key)));
            assertThat(answered(golden(entry.golden()))).isEqualTo(anyAnswered);
        });
        assertThat(shown("update.eq").answer().source()).isInstanceOf(Source.Recorded.class);
    }

    @Test
    void the_catalogue_has_each_case_with_a_chain_once() {
        List<CaseKey> cases = CATALOGUE.entries().stream()
                .flatMap(entry -> entry.cases().stream())
                .toList();
        assertThat(cases)
                .containsExactlyInAnyOrderElementsOf(Corpus.load().cases().stream()
                        .filter(one -> one.chain().isPresent())
                        .map(GoldenCase::key)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "select.eq.single, read-one-row",
        "select.eq.or.maybeSingle, read-one-row",
        "select, read-a-list",
        "from, read-a-list",
        "select.eq.order.limit, page-and-count",
        "select.ilike.order.range, search",
        "select.eq.or.order.limit, search",
        "select.single.stripNulls, other-formats",
        "insert, write",
        "update.eq.in, write",
        "update.eq.select.single, write-and-read-back",
        "insert.select, write-and-read-back",
        "upsert.select.single, upsert",
        "delete.eq.select, delete",
        "rpc.select.order, call-functions"
    })
    void a_page_is_about_what_somebody_wants_to_do(String pattern, String page) {
        assertThat(PatternPage.of(pattern).slug()).isEqualTo(page);
    }

    @Test
    void every_page_has_a_pattern_and_no_two_patterns_have_one_place() {
        assertThat(CATALOGUE.entries()).extracting(PatternEntry::page).contains(PatternPage.values());
        assertThat(CATALOGUE.entries()).extracting(PatternEntry::anchor).doesNotHaveDuplicates();
        assertThat(CATALOGUE.find("select.eq.maybeSingle").orElseThrow().anchor())
                .isEqualTo("select-eq-maybesingle");
    }

    private static GoldenCase shown(String pattern) {
        return golden(CATALOGUE.find(pattern).orElseThrow().golden());
    }

    private static GoldenCase golden(CaseKey key) {
        return Corpus.load().find(key).orElseThrow();
    }

    private static boolean answered(GoldenCase one) {
        return one.answer().status() < 400;
    }

    @Test
    void a_pattern_that_no_case_shows_has_none() {
        assertThat(CATALOGUE.find("select.eq.nothing")).isEmpty();
    }
}
