// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.audit.Verdict;
import dev.espalier.codegen.audit.WrittenChain;
import dev.espalier.codegen.library.FixtureSchemas;
import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Translation;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every chain of the corpus is judged as it was answered: supported where there is SQL, refused with the code of the answer. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorpusVerdictTest {
    /** Columns that a function computes of a row: its argument has no name, and a schema tells of no such function. */
    private static final List<String> COMPUTED_BY_WHAT_NO_SCHEMA_TELLS = List.of(
            "shop/embed.computed-column",
            "shop/insert.computed",
            "shop/mix.computed-cast",
            "shop/mix.computed-or",
            "shop/mix.dashboard",
            "shop/mix.profile",
            "shop/mix.star-everything",
            "shop/rpc.setof-table.computed",
            "shop/select.computed-filter",
            "shop/select.computed-order",
            "shop/select.computed",
            "shop/select.star-computed");

    @ParameterizedTest
    @EnumSource
    void a_verdict_is_what_the_corpus_says(Fixture fixture) {
        Judge judge = Judge.by(FixtureSchemas.of(fixture));
        List<String> wrong = new ArrayList<>();
        int judged = 0;
        for (GoldenCase one : Corpus.load().cases(fixture.name().toLowerCase(Locale.ROOT))) {
            if (one.chain().isPresent()) {
                judged++;
                Verdict verdict = judge.judge(
                                List.of(WrittenChain.known(one.chain().get().calls())))
                        .get(0)
                        .verdict();
                if (!says(verdict).equals(expected(one))) {
                    wrong.add(one.key().toString());
                }
            }
        }
        assertThat(wrong)
                .containsExactlyInAnyOrderElementsOf(
                        fixture == Fixture.SHOP ? COMPUTED_BY_WHAT_NO_SCHEMA_TELLS : List.of());
        assertThat(judged).isGreaterThan(20);
    }

    private static String says(Verdict verdict) {
        if (verdict instanceof Verdict.Supported supported) {
            return supported.statements().size() == 1
                    ? supported.statements().get(0).sql()
                    : "several";
        }
        return verdict instanceof Verdict.Refused refused ? refused.code() : verdict.toString();
    }

    /** The SQL; but where PostgreSQL knows a column no better than the schema does, its code. */
    private static String expected(GoldenCase one) {
        String code = one.answer().body() instanceof Body.Json json
                        && json.value() instanceof JsonObject object
                        && object.member("code").orElse(new JsonText("")) instanceof JsonText text
                ? text.value()
                : "";
        return one.translation() instanceof Translation.Sql sql && !code.equals("42703") ? sql.text() : code;
    }
}
