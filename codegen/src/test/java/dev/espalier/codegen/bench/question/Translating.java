// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import dev.espalier.codegen.bench.database.Installation;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.Select;

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

    /** SQL text and what is bound; equal when they are but for white space, parentheses and names of embeds. */
    record Translated(String sql, List<?> binds) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Translated that && words().equals(that.words());
        }

        @Override
        public int hashCode() {
            return words().hashCode();
        }

        private String words() {
            return (sql + binds).replaceAll("[\\s()]", "").replaceAll("never\\d+", "clients");
        }
    }

    @Override
    public Map<String, Way> ways(Installation on) {
        return ways();
    }

    /** The ways, which need no installation. */
    public Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put(SEEN, () -> translated(ProductionQuery.chain(client)));
        ways.put(KEPT, () -> translated(kept));
        ways.put(UNSEEN, () -> translated(ProductionQuery.chainWithNamed(name(), client)));
        ways.put(JOOQ, () -> byHand(ProductionQuery.byHandOfTexts()));
        return ways;
    }

    private String name() {
        return "never" + names.incrementAndGet();
    }

    private static Translated translated(ResultBuilder<?> chain) {
        return new Translated(chain.sql(), chain.binds());
    }

    private static Translated byHand(Select<?> select) {
        return new Translated(select.getSQL(), select.getBindValues());
    }
}
