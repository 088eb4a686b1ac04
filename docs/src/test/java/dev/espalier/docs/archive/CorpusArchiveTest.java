// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorpusArchiveTest {

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveCommand.write(Archives.VERSION, "the license", out);
        return out.toByteArray();
    }

    private static JsonLiteral at(JsonLiteral value, String... path) {
        JsonLiteral at = value;
        for (String name : path) {
            at = ((JsonObject) at).member(name).orElseThrow();
        }
        return at;
    }

    @Test
    void the_same_sources_give_the_same_bytes() throws IOException {
        assertThat(zip()).isEqualTo(zip());
    }

    @Test
    void the_file_holds_everything_in_one_folder_in_the_order_of_names() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(List.copyOf(entries.keySet())).isSorted();
        assertThat(entries)
                .containsExactlyEntriesOf(Archives.files().stream()
                        .collect(
                                LinkedHashMap::new,
                                (all, file) -> all.put("espalier-corpus-0.0.1/" + file.path(), file.text()),
                                Map::putAll));
    }

    @Test
    void the_index_tells_the_checksum_of_every_other_file() {
        JsonLiteral index = JsonLiteral.parse(Archives.file("index.json").text());
        Map<String, JsonLiteral> checksums = ((JsonObject) at(index, "files")).members();
        assertThat(checksums).hasSize(Archives.files().size() - 1);
        assertThat(checksums)
                .allSatisfy((path, checksum) -> assertThat(checksum)
                        .isEqualTo(new JsonText(Archives.file(path).checksum())));
    }

    @Test
    void every_case_is_there_and_its_texts_are_those_of_the_corpus() {
        assertThat(Archives.files("cases/")).hasSameSizeAs(Corpus.load().cases());
        assertThat(Corpus.load().cases()).allSatisfy(one -> {
            JsonLiteral json =
                    JsonLiteral.parse(Archives.file(CaseJson.path(one)).text());
            assertThat(at(json, "request", "path"))
                    .isEqualTo(new JsonText(one.request().path()));
            assertThat(json).isEqualTo(CaseJson.of(one));
        });
    }

    @Test
    void a_json_body_says_its_value_and_its_text_with_every_digit() {
        List<JsonObject> bodies = Archives.files("cases/").stream()
                .map(file -> at(JsonLiteral.parse(file.text()), "response", "body"))
                .map(JsonObject.class::cast)
                .filter(body -> body.member("value").isPresent())
                .toList();
        assertThat(bodies)
                .hasSizeGreaterThan(1000)
                .allSatisfy(body -> assertThat(((JsonText) at(body, "text")).value())
                        .isEqualTo(at(body, "value").compact()));
        assertThat(bodies)
                .extracting(body -> at(body, "value").compact())
                .contains("[{\"id\":10,\"cost\":1500.00},{\"id\":34,\"cost\":1500.00}]");
    }

    @Test
    void the_index_says_what_a_case_is_about() {
        assertThat(Archives.file("index.json").text())
                .contains("\"error\": \"PGRST116\"")
                .contains("\"operators\": [\"eq\", \"in\"]")
                .contains("\"calls\": [\"from\", \"select\", \"eq\", \"order\"]");
    }

    @ParameterizedTest
    @EnumSource(Fixture.class)
    void the_files_of_a_database_make_it_in_the_order_of_their_names_in_one_transaction(Fixture fixture)
            throws SQLException {
        List<ArchiveFile> files = Archives.files("databases/" + DatabaseFiles.name(fixture) + "/");
        try (TestDatabase database = Databases.empty();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setEscapeProcessing(false);
            for (ArchiveFile file : files) {
                statement.execute(file.text());
            }
            connection.commit();
        }
        assertThat(files).extracting(ArchiveFile::path).isEqualTo(DatabaseFiles.paths(fixture));
    }
}
