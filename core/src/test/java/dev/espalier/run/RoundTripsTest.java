// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Espalier;
import dev.espalier.Houses;
import dev.espalier.Requests;
import dev.espalier.Writes;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.request.Request;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.PoolOption;
import dev.espalier.session.Settings;
import dev.espalier.session.UnitOfWork;
import dev.espalier.session.WatchedPool;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** How often a request waits for the server, at first as when its statement has been prepared. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundTripsTest {

    private static final Espalier SHOP = Houses.shop();
    private static final Request TAG = Requests.read("tags", "select=label", "id=eq.1");
    private static final Writes UPDATE = Writes.update("tags", "{'label': 'y'}").where("id=eq.1");
    private static final Settings CLAIMS =
            Settings.none().with("role", "service_role").with("request.jwt.claims", "{\"role\":\"service_role\"}");

    private final WatchedPool pool;

    RoundTripsTest(TestDatabase shop) throws SQLException {
        PGSimpleDataSource counted = new PGSimpleDataSource();
        counted.setUrl(shop.jdbcUrl());
        counted.setSocketFactory(CountingSockets.class.getName());
        pool = new WatchedPool(counted.getConnection());
    }

    @AfterEach
    void disconnect() throws SQLException {
        pool.close();
    }

    @Test
    void a_read_without_settings_is_one() {
        assertThat(trips(TAG, Settings.none())).isEqualTo(1);
    }

    @Test
    void a_write_whose_outcome_is_what_it_is_is_one() {
        assertThat(trips(UPDATE.request(), Settings.none())).isEqualTo(1);
    }

    @Test
    void a_write_that_is_judged_before_it_is_kept_is_two() {
        Request judged = UPDATE.prefer("handling=strict", "max-affected=5").request();
        assertThat(trips(judged, Settings.none())).isEqualTo(2);
    }

    @Test
    void with_settings_a_read_is_three() {
        assertThat(trips(TAG, CLAIMS)).isEqualTo(3);
    }

    @Test
    void neither_an_isolation_nor_a_reset_is_one_more() {
        assertThat(trips(TAG, CLAIMS.withIsolation("serializable"), PoolOption.RESET_SESSIONS))
                .isEqualTo(3);
    }

    /** The same however often it is run. */
    private long trips(Request request, Settings settings, PoolOption... options) {
        UnitOfWork work = new UnitOfWork(ConnectionSource.of(pool, options), settings);
        long first = once(request, work);
        for (int i = 0; i < 10; i++) {
            assertThat(once(request, work)).isEqualTo(first);
        }
        return first;
    }

    private static long once(Request request, UnitOfWork work) {
        long before = CountingSockets.turns();
        SHOP.run(request, work);
        return CountingSockets.turns() - before;
    }
}
