// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import dev.espalier.Espalier;
import dev.espalier.Requests;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.limits.Limits;
import dev.espalier.request.Request;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Relations with more rows than are fetched at a time: {@code many}, {@code failing} at row 1000, {@code waiting} after row 600. */
final class LongTables {

    static final Request MANY = Requests.read("many", "select=id", "order=id");

    /** Who has the lock of this number lets {@code waiting} wait. */
    static final int LOCK = 4711;

    private LongTables() {}

    static void make(Connection connection) throws SQLException {
        Session.execute(connection, "drop table if exists api.many cascade");
        Session.execute(
                connection, "create table api.many as select id, now() as made from generate_series(1, 3000) id");
        Session.execute(connection, "create unique index on api.many (id); analyze api.many");
        Session.execute(connection, "create view api.failing as select id, 10 / (1000 - id) as quotient from api.many");
        Session.execute(
                connection,
                "create view api.waiting as select id,"
                        + " case when id > 600 then pg_advisory_xact_lock_shared(" + LOCK + ")::text end as waited"
                        + " from api.many");
        Session.execute(connection, "grant select on api.many, api.failing, api.waiting to anon, authenticated");
    }

    static Espalier espalier(Connection connection) throws SQLException {
        return new Espalier(CatalogReader.read(connection, List.of("api")), Limits.defaults());
    }
}
