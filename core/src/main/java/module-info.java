// SPDX-License-Identifier: Apache-2.0
/** Supabase-style requests as jOOQ SQL on plain PostgreSQL: parsed, planned, compiled and run. */
module dev.espalier.core {
    requires com.github.benmanes.caffeine;
    requires transitive java.sql;
    requires transitive org.jooq;
    requires static transitive org.jspecify;

    exports dev.espalier;
    exports dev.espalier.catalog;
    exports dev.espalier.error;
    exports dev.espalier.limits;
    exports dev.espalier.plan;
    exports dev.espalier.query;
    exports dev.espalier.request;
    exports dev.espalier.run;
    exports dev.espalier.schema;
    exports dev.espalier.session;
    exports dev.espalier.sql;
    exports dev.espalier.text;
}
