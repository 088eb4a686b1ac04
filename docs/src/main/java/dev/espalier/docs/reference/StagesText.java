// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.reference;

import dev.espalier.Translation;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.WireRequest;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.limits.Limits;
import dev.espalier.plan.Planner;
import dev.espalier.request.Request;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.wire.WireReader;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A case of the salon at one stage of its way: what the library makes of it there, today. */
public final class StagesText {

    private static final DatabaseSchema SCHEMA = JooqSchemaReader.read(Public.PUBLIC);

    private StagesText() {}

    /**
     * What it is at this stage: {@code request}, {@code shape}, {@code values}, {@code plan}, {@code sql} or {@code binds}.
     *
     * @throws IllegalArgumentException when there is no such stage, or when the case is of another database
     */
    public static String of(GoldenCase one, String stage) {
        if (!one.database().equals("salon")) {
            throw new IllegalArgumentException(one.key() + " is not of the salon, whose schema is shown");
        }
        Request request = request(one.request());
        Translation translation = SupabaseClient.of(SCHEMA).translate(request);
        return switch (stage) {
            case "request" -> RecordTree.of(request);
            case "shape" -> RecordTree.of(translation.query().shape().statement());
            case "values" -> RecordTree.of(translation.query().values());
            case "plan" ->
                RecordTree.of(new Planner(SCHEMA, Limits.defaults())
                        .plan(translation.query().shape()));
            case "sql" -> translation.sql();
            case "binds" -> String.join("\n", translation.binds());
            default -> throw new IllegalArgumentException("there is no stage " + stage);
        };
    }

    private static Request request(WireRequest sent) {
        Map<String, List<String>> headers = sent.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        return WireReader.withoutPlans().read(sent.method(), sent.path(), headers, Utf8.of(sent.body()));
    }
}
