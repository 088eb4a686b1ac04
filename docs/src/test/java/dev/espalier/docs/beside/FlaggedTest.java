// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.beside;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.espalier.docs.beside.Bookings.Booking;
import dev.espalier.docs.beside.Flagged.Side;
import dev.espalier.docs.served.OwnServer;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.SupabaseClient;
import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What {@code beside-supabase.md} shows answers from one side or the other, and tells in what they differ. */
@EspalierDatabase(value = Fixture.SALON, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FlaggedTest {

    private static final int COMPANY = 500001;
    private static final String SECRET = "a secret of thirty-two bytes, or more of them";

    private final SupabaseClient supabase;
    private final DSLContext database;
    private final HttpServer there;
    private final OverHttp old;
    private final List<String> differences = new ArrayList<>();

    /** Both sides are on one database, as they are until the last chain is moved. */
    FlaggedTest(TestDatabase salon) throws SQLException, IOException {
        supabase = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC));
        database = DSL.using(salon.dataSource(), SQLDialect.POSTGRES);
        there = OwnServer.start(OwnServer.endpoint(salon.dataSource(), SECRET));
        old = new OverHttp(
                HttpClient.newHttpClient(),
                "http://127.0.0.1:" + there.getAddress().getPort() + "/rest/v1",
                "a-key-of-this-test");
    }

    @BeforeEach
    void open() {
        database.execute("update bookings set status = 'confirmed' where id = 8");
    }

    @AfterEach
    void stop() {
        there.stop(0);
    }

    private Flagged flagged(Side side) {
        return new Flagged(old, new InProcess(supabase.on(database)), () -> side, differences::add);
    }

    private String status() {
        return String.valueOf(database.fetchValue("select status from bookings where id = 8"));
    }

    @Test
    void both_sides_answer_the_same() {
        List<Booking> expected = flagged(Side.SUPABASE).upcoming(COMPANY, 5);
        assertThat(expected).hasSize(5);
        assertThat(flagged(Side.ESPALIER).upcoming(COMPANY, 5)).isEqualTo(expected);
        assertThat(flagged(Side.SHADOWED).upcoming(COMPANY, 5)).isEqualTo(expected);
        assertThat(differences).isEmpty();
    }

    @Test
    void a_difference_is_reported_and_the_old_answer_given(TestDatabase salon) throws SQLException {
        List<Booking> expected = old.upcoming(COMPANY, 2);
        try (Connection other = salon.connect()) {
            other.setAutoCommit(false);
            DSL.using(other).execute("update bookings set status = 'cancelled'");
            Bookings own = new InProcess(supabase.on(other));
            assertThat(new Flagged(old, own, () -> Side.SHADOWED, differences::add).upcoming(COMPANY, 2))
                    .isEqualTo(expected);
            other.rollback();
        }
        assertThat(differences).singleElement().asString().startsWith("upcoming " + COMPANY + " 2: [Booking[");
    }

    @Test
    void a_failure_here_is_reported_and_fails_nobody() {
        Flagged broken = new Flagged(old, new InProcess(supabase), () -> Side.SHADOWED, differences::add);
        assertThat(broken.upcoming(COMPANY, 2)).hasSize(2);
        assertThat(differences).singleElement().asString().contains("answered there, here ");
    }

    @Test
    void a_write_is_done_once_by_whom_the_flag_says() {
        flagged(Side.SHADOWED).cancel(8);
        assertThat(status()).isEqualTo("cancelled");
        open();
        flagged(Side.ESPALIER).cancel(8);
        assertThat(status()).isEqualTo("cancelled");
    }
}
