// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.schema.resource.SchemaResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code espalier audit} from a folder of sources to what is said of it. */
class AuditTest {

    private static final String SOURCE = """
            import { createClient } from '@supabase/supabase-js'
            const supabase = createClient(url, key)

            export async function find(id) {
              const { data, error } = await supabase.from('clients').select('id, name').eq('id', id).single()
              if (error) throw error
              return data
            }
            export async function misspelt() {
              const { data, error } = await supabase.from('clients').select('nmae').limit(1).order('id')
              if (error) throw error
              return data
            }
            export async function any(table) {
              const { data, error } = await supabase.from(table).select('*').limit(1).order('id')
              if (error) throw error
              return data
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void aCodeBase() throws IOException {
        Files.createDirectories(folder.resolve("src/node_modules/x"));
        Files.writeString(folder.resolve("src/clients.js"), SOURCE);
        Files.writeString(folder.resolve("src/node_modules/x/index.js"), SOURCE);
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void by_the_sample_database_each_chain_has_its_verdict() {
        Outcome told = Outcome.of("audit", in("src"), "--fixture", "salon", "--sql");
        assertThat(told.out())
                .contains("1 file, 3 chains in 1 file, 2 patterns", "schema public of the sample salon")
                .contains("clients  select.eq.single  supported", "from \"public\".\"clients\"")
                .contains("42703", "clients.nmae does not exist")
                .contains("${table}  select.", "table: a parameter whose values are not known: table")
                .endsWith("\n3 chains left in " + in("src") + "/\n");
        assertThat(told.err()).endsWith("failed: 1 chain refused\n");
        assertThat(told.code()).isEqualTo(1);
    }

    @Test
    void by_a_schemas_resource_the_verdicts_are_the_same_and_no_database_is_asked() throws IOException, SQLException {
        try (Connection connection = Databases.shared(Fixture.SALON).connect()) {
            Files.writeString(
                    folder.resolve("schema.txt"),
                    SchemaResource.write(CatalogReader.read(connection, Fixture.SALON.schemas())));
        }
        Outcome live = Outcome.of("audit", in("src"), "--fixture", "salon", "--sql");
        Outcome kept = Outcome.of("audit", in("src"), "--schema-resource", in("schema.txt"), "--sql");
        assertThat(kept.out().lines().skip(2))
                .isEqualTo(live.out().lines().skip(2).toList());
        assertThat(kept.err()).isEqualTo("failed: 1 chain refused\n");
        assertThat(kept.code()).isEqualTo(1);
    }

    @Test
    void without_a_schema_what_is_understood_is_well_formed() {
        Outcome told = Outcome.of("audit", in("src"));
        assertThat(told.out()).contains("without a schema", "2  well-formed", "1  dynamic");
        assertThat(told.code()).isZero();
    }

    @Test
    void a_file_alone_is_a_code_base_too_and_names_are_as_a_person_opens_them() {
        Outcome told = Outcome.of("audit", in("src/clients.js"), "--verbose");
        assertThat(told.out()).contains("\n" + in("src/clients.js") + "\n  5:").contains("3 chains left in ");
    }

    @Test
    void what_is_excluded_is_not_looked_at() {
        Outcome told = Outcome.of("audit", in("src"), "--exclude", "clients.*", "--fail-on", "chains", "--quiet");
        assertThat(told.out()).isEqualTo("0 chains left in " + in("src") + "/\n");
        assertThat(told.code()).isZero();
    }

    @Test
    void a_ported_chain_is_gone_and_a_new_one_fails_the_build() throws IOException {
        String[] audit = {"audit", in("src"), "--baseline", in("baseline.json")};
        assertThat(Outcome.of("audit", in("src"), "--baseline", in("baseline.json"), "--write-baseline")
                        .code())
                .isZero();
        Files.writeString(folder.resolve("src/clients.js"), "\n\n" + SOURCE.replace("misspelt", "other"));
        Outcome changed = Outcome.of(audit);
        assertThat(changed.out()).contains("Since the baseline 1 of 3 chains gone, 2 left, 1 new");
        assertThat(changed.err()).endsWith("failed: 1 chain new\n");
        Files.writeString(folder.resolve("src/clients.js"), "export const nothing = 1");
        Outcome done = Outcome.of(audit);
        assertThat(done.out())
                .contains("Since the baseline 3 of 3 chains gone")
                .endsWith("\n0 chains left in " + in("src") + "/\n");
        assertThat(done.code()).isZero();
    }

    @Test
    void a_folder_that_is_not_there_is_wrong_use() {
        Outcome refused = Outcome.of("audit", in("nowhere"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains("nowhere", "See espalier audit --help")
                .doesNotContain("\tat ");
    }
}
