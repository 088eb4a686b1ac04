// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.archive;

import dev.espalier.fixtures.corpus.ClientDifference;
import dev.espalier.fixtures.corpus.ClientDifference.Here;
import dev.espalier.fixtures.corpus.ClientDifference.There;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;

/** A difference as JSON. */
final class DifferenceJson {

    private static final String SCHEMA = "../schema/difference.schema.json";

    private DifferenceJson() {}

    /** From the archive's top: {@code differences/null.eq.json}. */
    static String path(ClientDifference difference) {
        return difference.path().replaceFirst("\\.difference$", ".json");
    }

    static JsonObject of(ClientDifference difference) {
        return new Members()
                .text("$schema", SCHEMA)
                .text("database", difference.key().database())
                .text("id", difference.key().id())
                .text("title", difference.title())
                .text("reason", difference.reason())
                .with("there", there(difference.there()))
                .with("here", here(difference.here()))
                .object();
    }

    private static JsonObject there(There there) {
        Members members = new Members().text("chain", there.chain());
        if (there instanceof There.Sent sent) {
            return members.with("request", HttpJson.of(sent.request()))
                    .with("response", HttpJson.of(sent.answer()))
                    .with("result", HttpJson.of(sent.result()))
                    .with("refused", new JsonNull())
                    .object();
        }
        return members.with("request", new JsonNull())
                .with("response", new JsonNull())
                .with("result", new JsonNull())
                .text("refused", ((There.Refused) there).error())
                .object();
    }

    private static JsonObject here(Here here) {
        Members members = new Members().text("chain", here.chain());
        if (here instanceof Here.Run run) {
            return members.with("sql", CaseJson.sql(run.translation()))
                    .with("result", HttpJson.of(run.result()))
                    .with("refused", new JsonNull())
                    .object();
        }
        return members.with("sql", new JsonNull())
                .with("result", new JsonNull())
                .text("refused", ((Here.Refused) here).error())
                .object();
    }
}
