// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import dev.espalier.error.Problem;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.fixtures.shop.api.Api;
import dev.espalier.fixtures.shop.api_v2.ApiV2;
import dev.espalier.limits.Limits;
import dev.espalier.request.Request;
import dev.espalier.run.Result;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.Settings;
import dev.espalier.session.UnitOfWork;
import java.sql.Connection;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;

/** Corridors for the fixture databases, and how a test walks them. */
public final class Houses {

    /** The schema of the shop, from its generated classes. */
    public static final DatabaseSchema SHOP = JooqSchemaReader.read(Api.API, ApiV2.API_V2);

    /** The schema of the salon, from its generated classes. */
    public static final DatabaseSchema SALON = JooqSchemaReader.read(Public.PUBLIC);

    /** The schema of the clinic, from its generated classes. */
    public static final DatabaseSchema CLINIC = JooqSchemaReader.read(dev.espalier.fixtures.clinic.Public.PUBLIC);

    private Houses() {}

    public static Espalier shop() {
        return new Espalier(SHOP, Limits.defaults());
    }

    public static Espalier salon() {
        return new Espalier(SALON, Limits.defaults());
    }

    /** Work on connections of a pool, without settings. */
    public static UnitOfWork on(DataSource pool) {
        return new UnitOfWork(ConnectionSource.of(pool), Settings.none());
    }

    /** Work on a connection of the caller, without settings. */
    public static UnitOfWork on(Connection connection) {
        return new UnitOfWork(ConnectionSource.of(connection), Settings.none());
    }

    /** The JSON text of a request's answer. */
    public static String body(Espalier house, DataSource pool, Request request) {
        return body(house.run(request, on(pool)));
    }

    public static String body(Result result) {
        return result.body().orElseThrow();
    }

    /** What is wrong with a request when it is run. */
    public static Problem problem(Espalier house, DataSource pool, Request request) {
        return problem(house, on(pool), request);
    }

    public static Problem problem(Espalier house, UnitOfWork work, Request request) {
        return Assertions.catchThrowableOfType(QueryException.class, () -> house.run(request, work))
                .problem();
    }
}
