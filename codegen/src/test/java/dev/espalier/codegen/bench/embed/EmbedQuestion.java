// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.embed;

import dev.espalier.codegen.bench.question.Way;
import dev.espalier.supabase.FilterBuilder;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.option.EmbeddingStrategy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jooq.Record;

/**
 * Parents with their children.
 *
 * @param parents which parents, in words
 * @param children how many children of each, in words
 * @param relation where the parents are
 * @param select what is selected of them
 * @param rest filters, order, limits
 */
record EmbedQuestion(
        String parents, String children, String relation, String select, UnaryOperator<FilterBuilder<Record>> rest) {

    /** The words of both. */
    String words() {
        return parents + EmbedRun.OF_EACH + children;
    }

    /** The ways by their names; an answer is what it is about, since the order of children and which of them a limit leaves are PostgreSQL's. */
    Map<String, Way> ways(SupabaseClient client) {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put(EmbedRun.WITH_ROWS, () -> answer(chain(client, uncut())));
        ways.put(EmbedRun.AFTER_PAGE, () -> answer(chain(client, select)));
        ways.put(EmbedRun.BATCHED, () -> answer(chain(client, select).embedding(EmbeddingStrategy.BATCHED)));
        return ways;
    }

    /** A cast may fail for a row beside the page, so that it is not cut first; of a bigint to itself it is not even done. */
    private String uncut() {
        return select.replace("id,", "id::int8,");
    }

    private FilterBuilder<Record> chain(SupabaseClient client, String columns) {
        return rest.apply(client.from(relation).select(columns));
    }

    private static Outline answer(FilterBuilder<Record> chain) {
        return new Outline(chain.throwOnError().execute().json().orElseThrow());
    }
}
