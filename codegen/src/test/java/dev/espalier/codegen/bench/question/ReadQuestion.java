// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.codegen.bench.database.Installation;
import dev.espalier.codegen.bench.database.KeptConnection.Reply;
import dev.espalier.codegen.bench.database.LocalEndpoint;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Record;
import org.jooq.Select;

/**
 * A read, answered by the JSON text of its rows.
 *
 * @param chain the chain, built anew
 * @param byHand the same statement in jOOQ, built anew
 * @param target the same as path and query, as a client sends it
 */
public record ReadQuestion(
        Function<SupabaseClient, ResultBuilder<JsonNode>> chain,
        Supplier<Select<? extends Record>> byHand,
        String target)
        implements Question {

    @Override
    public Map<String, Way> ways(Installation on) throws IOException {
        ResultBuilder<JsonNode> once = chain.apply(on.client());
        JdbcStatement jdbc = new JdbcStatement(on.pool(), once.sql(), once.binds());
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put(CHAIN, () -> chain.apply(on.client()).execute().json().orElseThrow());
        ways.put(JDBC, jdbc::body);
        ways.put(JOOQ, () -> on.jooq().fetchSingle(byHand.get()).get("body", String.class));
        LocalEndpoint endpoint = on.endpoint();
        byte[] request = HttpText.get(target);
        ways.put(HTTP, () -> body(endpoint.connection().send(request)));
        return ways;
    }

    private static String body(Reply reply) {
        if (reply.status() != 200 && reply.status() != 206) {
            throw new IllegalStateException(reply.status() + " " + reply.text());
        }
        return reply.text();
    }
}
