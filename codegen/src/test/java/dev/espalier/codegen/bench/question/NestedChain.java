// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.SupabaseClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The translation of the chain of three levels. */
public final class NestedChain {

    private static final SupabaseClient CLIENT = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC));
    private static final AtomicLong NAMES = new AtomicLong();

    private NestedChain() {}

    /** The ways, which need no installation. */
    public static Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put(Translating.SEEN, () -> Translated.of(CLIENT, NestedQuery.chain("name", CLIENT)));
        ways.put(
                Translating.UNSEEN,
                () -> Translated.of(CLIENT, NestedQuery.chain("renamed" + NAMES.incrementAndGet() + ":name", CLIENT)));
        ways.put(Question.JOOQ, () -> Translated.of(NestedQuery.byHand()));
        return ways;
    }
}
