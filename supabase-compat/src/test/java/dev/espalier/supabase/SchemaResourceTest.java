// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Translation;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.limits.Limits;
import dev.espalier.limits.Limits.Aggregates;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.resource.SchemaResource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A schema that was read from its resource makes of every case of the corpus the SQL that the live one makes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SchemaResourceTest {

    @ParameterizedTest
    @EnumSource
    void every_case_becomes_the_same_sql(Fixture fixture) throws SQLException {
        DatabaseSchema live;
        try (Connection connection = Databases.shared(fixture).connect()) {
            live = CatalogReader.read(connection, fixture.schemas());
        }
        SupabaseClient byCatalog = client(live);
        SupabaseClient byResource = client(SchemaResource.read(SchemaResource.write(live)));
        List<GoldenCase> cases = Corpus.load().cases(fixture.name().toLowerCase(Locale.ROOT));
        assertThat(cases)
                .hasSizeGreaterThan(20)
                .allSatisfy(one ->
                        assertThat(sql(one, byResource)).as("%s", one.key()).isEqualTo(sql(one, byCatalog)));
        assertThat(cases.stream().filter(one -> sql(one, byResource).isPresent()))
                .hasSizeGreaterThan(cases.size() / 2);
    }

    private static SupabaseClient client(DatabaseSchema schema) {
        return SupabaseClient.of(schema, Limits.defaults().withAggregates(Aggregates.ALLOWED));
    }

    private static Optional<String> sql(GoldenCase goldenCase, SupabaseClient client) {
        return Walks.translation(() -> WireDoor.call(goldenCase), client).map(Translation::sql);
    }
}
