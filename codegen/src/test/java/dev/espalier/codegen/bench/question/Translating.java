// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import dev.espalier.codegen.bench.database.Installation;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The production query as SQL text and binds, without a connection: of a shape that was seen, of one that never was, and by jOOQ. */
public final class Translating implements Question {

    /** A chain built anew, of a shape that was seen before. */
    public static final String SEEN = "seen";

    /** A chain that was built once and is kept. */
    public static final String KEPT = "kept";

    /** A chain built anew, of a shape that nobody has seen: an embed has a new name each time. */
    public static final String UNSEEN = "unseen";

    private final SupabaseClient client = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC));
    private final ResultBuilder<?> kept = ProductionQuery.chain(client);
    private final AtomicLong names = new AtomicLong();

    @Override
    public Map<String, Way> ways(Installation on) {
        return ways();
    }

    /** The ways, which need no installation. */
    public Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put(SEEN, () -> Translated.of(client, ProductionQuery.chain(client)));
        ways.put(KEPT, () -> Translated.of(client, kept));
        ways.put(UNSEEN, () -> Translated.of(client, ProductionQuery.chainWithNamed(name(), client)));
        ways.put(JOOQ, () -> Translated.of(ProductionQuery.byHandOfTexts()));
        return ways;
    }

    private String name() {
        return "never" + names.incrementAndGet();
    }
}
