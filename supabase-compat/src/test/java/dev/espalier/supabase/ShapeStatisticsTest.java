// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static dev.espalier.supabase.option.CountMethod.EXACT;
import static dev.espalier.supabase.option.SelectOption.count;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.ShapeStatistics;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.JooqSchemaReader;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A chain meets its shape once each time that it is run, wherever its rows come from. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@EspalierDatabase(Fixture.SALON)
class ShapeStatisticsTest {

    private static final int RUNS = 3;

    record Named(String name) {}

    private final SupabaseClient salon;

    ShapeStatisticsTest(DataSource salon) {
        this.salon = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC)).on(salon);
    }

    private void countsOnce(Runnable run) {
        for (int i = 0; i < RUNS; i++) {
            run.run();
        }
        ShapeStatistics seen = salon.shapeStatistics();
        assertThat(seen.misses()).isEqualTo(1);
        assertThat(seen.hits()).isEqualTo(RUNS - 1);
    }

    @Test
    void records_that_come_from_columns_count_once() {
        countsOnce(() -> assertThat(
                        salon.from("staff").select("name").rows(Named.class).fetch())
                .isNotEmpty());
    }

    @Test
    void records_that_come_from_columns_one_by_one_count_once() {
        countsOnce(() -> {
            try (Stream<Named> rows = salon.from("staff").select("name").stream(Named.class)) {
                assertThat(rows).isNotEmpty();
            }
        });
    }

    @Test
    void rows_of_a_request_that_has_no_columns_count_once() {
        countsOnce(() -> assertThat(salon.from("staff")
                        .select("name", count(EXACT))
                        .rows(Named.class)
                        .fetch())
                .isNotEmpty());
    }

    @Test
    void rows_of_a_type_that_does_not_take_columns_count_once() {
        countsOnce(() -> assertThat(
                        salon.from("staff").select().rows(JsonNode.class).fetch())
                .isNotEmpty());
    }
}
