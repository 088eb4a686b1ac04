// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import dev.espalier.codegen.bench.database.Installation;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.FilterBuilder;
import dev.espalier.supabase.SupabaseClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The translation of a chain that has so many embeds and filters.
 *
 * @param embeds to-one embeds, three at most
 * @param filters filters
 */
public record GrowingChain(int embeds, int filters) implements Question {

    private static final SupabaseClient CLIENT = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC));
    private static final AtomicLong NAMES = new AtomicLong();
    private static final List<String> COLUMNS = List.of("id", "client_id", "service_id", "staff_id", "price");
    private static final List<String> RELATIONS = List.of("clients", "services", "staff");
    private static final Map<String, String> KEYS =
            Map.of("clients", "client_id", "services", "service_id", "staff", "staff_id");

    @Override
    public Map<String, Way> ways(Installation on) {
        return ways();
    }

    /** The ways, which need no installation. */
    public Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put(Translating.SEEN, () -> Translated.of(CLIENT, chain("comment")));
        ways.put(
                Translating.UNSEEN,
                () -> Translated.of(CLIENT, chain("renamed" + NAMES.incrementAndGet() + ":comment")));
        ways.put(JOOQ, () -> Translated.of(byHand()));
        return ways;
    }

    private FilterBuilder<Record> chain(String column) {
        StringBuilder columns = new StringBuilder("id, ").append(column);
        RELATIONS
                .subList(0, embeds)
                .forEach(relation -> columns.append(", ").append(relation).append("(id)"));
        FilterBuilder<Record> chain = CLIENT.from("bookings").select(columns.toString());
        for (int i = 0; i < filters; i++) {
            chain = chain.neq(COLUMNS.get(i % COLUMNS.size()), i);
        }
        return chain;
    }

    private Select<? extends Record> byHand() {
        List<SelectField<?>> fields = new ArrayList<>(List.of(booking("id"), booking("comment")));
        Table<?> from = ByHand.table("bookings");
        for (String relation : RELATIONS.subList(0, embeds)) {
            String alias = relation + "_1";
            String lateral = "bookings_" + alias;
            fields.add(ByHand.row(lateral, relation));
            from = from.leftJoin(ByHand.lateral(
                            lateral,
                            DSL.select(ByHand.columns(alias, "id"))
                                    .from(ByHand.table(relation).as(DSL.name(alias)))
                                    .where(ByHand.column(Object.class, alias, "id")
                                            .eq(booking(KEYS.getOrDefault(relation, "id"))))))
                    .on(DSL.trueCondition());
        }
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < filters; i++) {
            conditions.add(booking(COLUMNS.get(i % COLUMNS.size())).ne(i));
        }
        return conditions.isEmpty()
                ? ByHand.body(DSL.select(fields).from(from))
                : ByHand.body(DSL.select(fields).from(from).where(DSL.and(conditions)));
    }

    private static Field<Object> booking(String column) {
        return ByHand.column(Object.class, "public", "bookings", column);
    }
}
