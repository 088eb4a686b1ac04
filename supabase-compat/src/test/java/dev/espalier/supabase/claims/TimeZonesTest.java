// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.espalier.error.QueryException;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.session.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Which time zones are known. */
@EspalierDatabase(Fixture.SHOP)
class TimeZonesTest {

    @Test
    void the_zones_of_the_database_are_known_as_it_spells_them(DataSource shop) {
        TimeZones zones = TimeZones.of(ConnectionSource.of(shop));
        assertThat(List.of("Europe/Moscow", "America/Los_Angeles", "UTC", "Etc/GMT+3"))
                .allMatch(zones::knows);
        assertThat(List.of("Nowhere/City", "europe/moscow", " UTC", "", "+03", "UTC'; drop table notes; --", "a\0"))
                .noneMatch(zones::knows);
    }

    @Test
    void the_names_are_read_once(DataSource shop) throws SQLException {
        Connection connection = shop.getConnection();
        TimeZones zones = TimeZones.of(ConnectionSource.of(connection));
        assertThat(zones.knows("Europe/Moscow")).isTrue();
        connection.close();
        assertThat(zones.knows("Asia/Tokyo")).isTrue();
    }

    @Test
    void names_that_cannot_be_read_are_a_problem_each_time(DataSource shop) throws SQLException {
        Connection connection = shop.getConnection();
        connection.close();
        TimeZones zones = TimeZones.of(ConnectionSource.of(connection));
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatExceptionOfType(QueryException.class).isThrownBy(() -> zones.knows("UTC"));
        }
    }

    @Test
    void names_may_be_given() {
        assertThat(TimeZones.of(List.of("UTC")).knows("UTC")).isTrue();
        assertThat(TimeZones.of(List.of("UTC")).knows("Europe/Moscow")).isFalse();
    }
}
