// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.codegen.java.JavaChainWriter;
import dev.espalier.codegen.java.UnknownChainException;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Translation;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.limits.Limits;
import dev.espalier.limits.Limits.Aggregates;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LibraryChainTest {
    private static final SupabaseClient NOWHERE = SupabaseClient.of(DatabaseSchema.of(List.of("public"), List.of()));

    @ParameterizedTest
    @EnumSource
    void every_chain_of_the_corpus_becomes_the_golden_sql(Fixture fixture) {
        SupabaseClient client = client(fixture);
        List<GoldenCase> chains = chains(fixture);
        assertThat(chains).hasSizeGreaterThan(20);
        assertThat(chains.stream()
                        .filter(one -> !translated(one, client).equals(one.translation()))
                        .map(one -> one.key().toString()))
                .isEmpty();
        assertThat(chains.stream().filter(one -> one.translation() instanceof Translation.Sql))
                .hasSizeGreaterThan(chains.size() / 2);
    }

    @Test
    void the_corpus_has_a_thousand_chains_and_more() {
        assertThat(Corpus.load().cases().stream().filter(one -> one.chain().isPresent()))
                .hasSizeGreaterThanOrEqualTo(1142);
    }

    @Test
    void whatever_the_library_is_asked_the_writer_of_java_knows() {
        assertThat(LibraryChain.methods())
                .allSatisfy(name -> assertThatThrownBy(() -> JavaChainWriter.write(
                                List.of(new ChainCall(name, List.of(text(), text(), text(), text())))))
                        .isInstanceOf(UnknownChainException.class)
                        .hasMessageNotContaining("has no form in Java"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[['from','a'],['select'],['eq','b',null]]|is(\"b\", null)",
                "[['from','a'],['select'],['in','b',[1,null]]]|is(\"b\", null)",
                "[['from','a'],['select'],['match',{'b':null}]]|is(\"b\", null)",
                "[['from','a'],['select'],['not','b','eq',null]]|is(\"b\", null)",
                "[['from','a'],['insert',{'b':1},{'returning':'minimal'}]]|select() follows",
                "[['from','a'],['select'],['where','b',1]]|has a method where",
                "[['from','a'],['eq','b',1]]|comes after select",
                "[['from','a'],['select'],['insert',{}]]|right after from",
                "[['from','a']]|from alone",
                "[['from',' ']]|blank",
                "[['from','a'],['select'],['single'],['csv']]|cannot follow",
                "[['from','a'],['select'],['csv'],['stripNulls']]|csv",
                "[['from','a'],['select'],['order','b',{'ascending':'no'}]]|ascending",
                "[['from','a'],['select'],['limit',1.5]]|whole number",
                "[['from','a'],['select'],['limit',1e99999999]]|a number",
                "[['from','a'],['select'],['eq','b',1e99999999]]|beyond reach",
                "[['from','a'],['select'],['eq','b',1,2]]|further argument",
                "[['from','a'],['select'],['eq','b']]|lacks argument 2",
                "[['from','a'],['select'],['overlaps','b',{}]]|overlaps",
                "[['select']]|begins with from or rpc"
            })
    void what_the_library_does_not_have_is_told(String chain, String told) {
        List<ChainCall> calls = ChainCall.chain(JsonLiteral.parse(chain.replace('\'', '"')));
        assertThatThrownBy(() -> LibraryChain.on(NOWHERE, calls))
                .isInstanceOf(UnsupportedCallException.class)
                .hasMessageContaining(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[['from','a'],['select'],['single'],['eq','b',1]]|[['from','a'],['select'],['eq','b',1],['single']]",
                "[['from','a'],['select'],['limit','5']]|[['from','a'],['select'],['limit',5]]",
                "[['from','a'],['select'],['throwOnError'],['abortSignal','x']]|[['from','a'],['select']]",
                "[['from','a'],['insert',{'b':1}],['select','*',{'count':'exact'}]]|[['from','a'],['insert',{'b':1}],['select']]",
                "[['from','a'],['select'],['or','b.eq.1',{'foreignTable':'c'}]]|[['from','a'],['select'],['or','b.eq.1',{'referencedTable':'c'}]]"
            })
    void what_means_the_same_makes_the_same_request(String one, String other) {
        assertThat(request(one)).isEqualTo(request(other));
    }

    private static Object request(String chain) {
        return LibraryChain.on(NOWHERE, ChainCall.chain(JsonLiteral.parse(chain.replace('\'', '"'))))
                .request();
    }

    private static JsonLiteral text() {
        return new JsonLiteral.JsonText("x");
    }

    private static List<GoldenCase> chains(Fixture fixture) {
        return Corpus.load().cases(fixture.name().toLowerCase(Locale.ROOT)).stream()
                .filter(one -> one.chain().isPresent())
                .toList();
    }

    private static SupabaseClient client(Fixture fixture) {
        return SupabaseClient.of(FixtureSchemas.of(fixture), Limits.defaults().withAggregates(Aggregates.ALLOWED));
    }

    private static Translation translated(GoldenCase one, SupabaseClient client) {
        ResultBuilder<?> chain =
                LibraryChain.on(client, one.chain().orElseThrow().calls());
        try {
            return new Translation.Sql(chain.sql(), chain.binds());
        } catch (QueryException e) {
            assertThat(e.problem().code()).isNotBlank();
            return new Translation.Absent();
        }
    }
}
