// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Espalier;
import dev.espalier.Houses;
import dev.espalier.Writes;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.limits.Limits;
import dev.espalier.request.Request;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a database may say of itself, in words that mean something to JDBC, and names that fill memory. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OddDatabaseTest {

    private final TestDatabase database;
    private Espalier shop = Houses.shop();

    OddDatabaseTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void read() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists api.\"od\"\"d? {x}\"; drop type if exists api.\"Sure?\"");
            statement.execute("create type api.\"Sure?\" as enum ('yes', 'no?', 'it''s \"?')");
            statement.execute(
                    "create table api.\"od\"\"d? {x}\" (id int primary key, \"a?\" text default 'what? {d 1}',"
                            + " \"b\"\"?\" boolean default (('{\"a\": \"it''s\"}'::jsonb ? 'a') and '{}'::jsonb ?& '{}'),"
                            + " c api.\"Sure?\" default 'it''s \"?', d text default E'\\\\ '' ?' || \"current_user\"()::text)");
            shop = new Espalier(CatalogReader.read(connection, List.of("api")), Limits.defaults());
        }
    }

    @Test
    void question_marks_of_defaults_are_no_parameters() {
        Request request = Writes.insert("od\"d? {x}", Writes.rows("[{\"id\": 1}]", "a?", "b\"?", "c", "d", "id"))
                .prefer("missing=default")
                .returning("*")
                .request();
        assertThat(Houses.body(shop, database.dataSource(), request))
                .isEqualTo("[{\"id\":1,\"a?\":\"what? {d 1}\",\"b\\\"?\":true,\"c\":\"it's \\\"?\","
                        + "\"d\":\"\\\\ ' ?postgres\"}]");
    }

    @Test
    void the_names_in_a_document_that_a_function_takes_as_a_whole_are_not_kept() {
        String document = IntStream.range(0, 10_000)
                .mapToObj(i -> "'name" + i + "': 1")
                .collect(Collectors.joining(", ", "{", "}"));
        Request giant = Writes.call("echo", Writes.rows(document)).request();
        Request small = Writes.call("echo", Writes.rows("{'name': 1}")).request();
        assertThat(compiled(giant)).isEqualTo(compiled(small)).isNotSameAs(compiled(giant));
        assertThat(compiled(small)).isSameAs(compiled(small));
    }

    private CompiledQuery compiled(Request request) {
        return shop.translate(request).compiled();
    }
}
