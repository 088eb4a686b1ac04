// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.limits.Limits;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.response.Response;
import javax.sql.DataSource;

/** What the pages of edge cases show that no golden case can: another server's settings than those that were recorded. */
final class EdgeCaseExamples {

    private final DatabaseSchema schema;
    private final DataSource pool;

    EdgeCaseExamples(DatabaseSchema schema, DataSource pool) {
        this.schema = schema;
        this.pool = pool;
    }

    Response<JsonNode> capped() {
        // tag::row-cap[]
        SupabaseClient capped =
                SupabaseClient.of(schema, Limits.defaults().withMaxRows(1000)).on(pool);

        Response<JsonNode> all = capped.from("clients").select("id").execute();
        // end::row-cap[]
        return all;
    }
}
