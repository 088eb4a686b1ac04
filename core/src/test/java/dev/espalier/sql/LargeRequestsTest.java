// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Espalier;
import dev.espalier.Houses;
import dev.espalier.Requests;
import dev.espalier.error.Problem;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.limits.Limits;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Requests as large as they may be end in an answer or a problem, not in an overflow. */
@EspalierDatabase(Fixture.SHOP)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LargeRequestsTest {

    private static final Espalier SHOP = Houses.shop();
    private static final int DEEP = Limits.defaults().depth();

    @Test
    void embeds_as_deep_as_allowed(DataSource shop) {
        String select = "id," + "categories(id,".repeat(DEEP - 2) + "name" + ")".repeat(DEEP - 2);
        String body = Houses.body(SHOP, shop, Requests.read("categories", "select=" + select, "id=eq.4"));
        assertThat(body).isEqualTo("[{\"id\":4,\"categories\":[]}]");
    }

    @Test
    void logic_as_deep_as_allowed(DataSource shop) {
        String logic = "(" + "and(id.gt.0,or(".repeat(DEEP / 2 - 2) + "id.eq.2" + "))".repeat(DEEP / 2 - 2) + ")";
        assertThat(Houses.body(SHOP, shop, Requests.read("tags", "select=label", "or=" + logic)))
                .isEqualTo("[{\"label\":\"sale\"}]");
    }

    @Test
    void ten_thousand_conditions_beside_each_other(DataSource shop) {
        String logic =
                IntStream.range(0, 10_000).mapToObj(i -> "id.eq." + i).collect(Collectors.joining(",", "(", ")"));
        assertThat(SHOP.run(Requests.read("tags", "or=" + logic), Houses.on(shop))
                        .rows())
                .isEqualTo(4);
    }

    @Test
    void a_list_of_a_hundred_thousand_values_is_one_parameter(DataSource shop) {
        String list = IntStream.range(0, 100_000).mapToObj(String::valueOf).collect(Collectors.joining(",", "(", ")"));
        assertThat(SHOP.translate(Requests.read("tags", "id=in." + list)).binds())
                .hasSize(1);
        assertThat(SHOP.run(Requests.read("tags", "id=in." + list), Houses.on(shop))
                        .rows())
                .isEqualTo(4);
    }

    @Test
    void more_parameters_than_a_statement_can_have_are_told(DataSource shop) {
        String logic = IntStream.range(0, 70_000).mapToObj(i -> "id.eq.1").collect(Collectors.joining(",", "(", ")"));
        Problem problem = Houses.problem(SHOP, shop, Requests.read("tags", "or=" + logic));
        assertThat(problem.code()).isEqualTo("22023");
        assertThat(problem.message()).contains("65,535");
    }

    @Test
    void more_columns_than_a_row_can_have_are_told(DataSource shop) {
        String select = "id,".repeat(2_000) + "id";
        Problem problem = Houses.problem(SHOP, shop, Requests.read("tags", "select=" + select));
        assertThat(problem.code()).isEqualTo("54011");
    }

    @Test
    void a_chain_of_five_hundred_json_steps(DataSource shop) {
        String path = "->a".repeat(500);
        assertThat(Houses.body(SHOP, shop, Requests.read("products", "select=x:attributes" + path, "sku=eq.B-1")))
                .isEqualTo("[{\"x\":null}]");
    }
}
