// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.Row;
import dev.espalier.supabase.SupabaseClient;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A chain on a database that comes along. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
// tag::fixture[]
@EspalierDatabase(value = Fixture.SALON, sharing = Sharing.CLONE_PER_CLASS)
class FixtureTest {

    @Test
    void a_cancelled_booking_stays_cancelled(DataSource salon) {
        SupabaseClient supabase =
                SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC)).on(salon);
        supabase.from("bookings")
                .update(Row.of("status", "cancelled"))
                .eq("id", 8)
                .throwOnError()
                .execute();
        assertThat(supabase.from("bookings")
                        .select("status")
                        .eq("id", 8)
                        .single()
                        .fetch()
                        .get("status")
                        .textValue())
                .isEqualTo("cancelled");
    }
}
// end::fixture[]
