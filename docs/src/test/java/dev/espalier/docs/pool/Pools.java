// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.pool;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.PoolOption;
import dev.espalier.supabase.SupabaseClient;

/** Pools and what a client is told of them. */
final class Pools {

    private Pools() {}

    static HikariDataSource behindPgBouncer(String url) {
        // tag::pool[]
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.addDataSourceProperty("prepareThreshold", "0");
        HikariDataSource pool = new HikariDataSource(config);
        // end::pool[]
        return pool;
    }

    static SupabaseClient client(DatabaseSchema schema, HikariDataSource pool) {
        // tag::client[]
        SupabaseClient supabase =
                SupabaseClient.of(schema).on(ConnectionSource.of(pool, PoolOption.TRANSACTION_POOLER));
        // end::client[]
        return supabase;
    }
}
