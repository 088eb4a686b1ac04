// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

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
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Names in an answer that are names of the statement's own parts too. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AliasesTest {

    private static final Espalier SHOP = Houses.shop();

    private final Connection connection;

    AliasesTest(TestDatabase shop) throws SQLException {
        connection = shop.connect();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private String body(Request request) {
        return Houses.body(SHOP.run(request, Houses.on(connection)));
    }

    @Test
    void an_embed_of_the_changed_relation_in_an_embed_is_that_embed() {
        assertThat(body(Writes.update("orders", "{'note': 'x'}")
                        .returning("id,customers(first_name,orders(number))")
                        .where("id=eq.1", "customers.orders.order=number", "customers.orders.limit=1")
                        .request()))
                .isEqualTo(
                        "[{\"id\":1,\"customers\":{\"orders\": [{\"number\": \"A-001\"}], \"first_name\": \"Ada\"}}]");
    }

    @Test
    void a_column_may_be_called_as_the_relation_that_is_changed() {
        assertThat(body(Writes.update("orders", "{'note': 'x'}")
                        .returning("orders:id,customers(orders:first_name)")
                        .where("id=eq.1")
                        .request()))
                .isEqualTo("[{\"orders\":1,\"customers\":{\"orders\": \"Ada\"}}]");
    }

    @Test
    void a_column_may_be_called_as_an_embed_is_called_inside_of_the_statement() {
        assertThat(body(Requests.read(
                        "orders",
                        "select=id,customers(customers_1:first_name,orders(customers_1:number,orders_2:id))",
                        "id=eq.1",
                        "customers.orders.order=id",
                        "customers.orders.limit=1")))
                .isEqualTo("[{\"id\":1,\"customers\":{\"orders\": [{\"orders_2\": 1, \"customers_1\": \"A-001\"}],"
                        + " \"customers_1\": \"Ada\"}}]");
    }

    @Test
    void a_column_may_be_called_as_the_rows_and_all_that_is_told_besides() {
        for (String name :
                new String[] {"rows", "body", "total", "made", "source", "pgrst_body", "pgrst_call", "counted"}) {
            assertThat(body(Requests.read("orders", "select=" + name + ":id", "id=eq.1")))
                    .isEqualTo("[{\"" + name + "\":1}]");
            assertThat(body(Writes.update("orders", "{'note': 'x'}")
                            .returning(name + ":id")
                            .where("id=eq.1")
                            .request()))
                    .isEqualTo("[{\"" + name + "\":1}]");
        }
    }
}
