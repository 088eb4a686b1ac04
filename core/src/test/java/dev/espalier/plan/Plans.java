// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.Requests;
import dev.espalier.error.Problem;
import dev.espalier.error.QueryException;
import dev.espalier.limits.Limits;
import dev.espalier.parse.RequestParser;
import dev.espalier.plan.Plan.ColumnAt;
import dev.espalier.plan.Plan.Equality;
import dev.espalier.plan.Plan.Lateral;
import dev.espalier.request.Request;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relationship.Computed;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Plans requests on relations written by hand, and shows plans as texts. */
final class Plans {

    private final DatabaseSchema schema;

    private Plans(DatabaseSchema schema) {
        this.schema = schema;
    }

    /** Of tables whose schemas are exposed. */
    static Plans of(TestTable... tables) {
        return new Plans(DatabaseSchema.of(List.of("api"), TestTable.relations(Arrays.asList(tables))));
    }

    static Plans of(List<TestTable> tables) {
        return of(tables.toArray(TestTable[]::new));
    }

    static Plans exposing(List<String> schemas, TestTable... tables) {
        return new Plans(DatabaseSchema.of(schemas, TestTable.relations(Arrays.asList(tables))));
    }

    /** The same and functions that lead from a row to rows. */
    static Plans computing(List<Computed> functions, TestTable... tables) {
        return new Plans(
                DatabaseSchema.of(List.of("api"), TestTable.relations(Arrays.asList(tables)), functions, List.of()));
    }

    Plan plan(String relation, String select) {
        return plan(Requests.read(relation, "select=" + select));
    }

    Plan plan(Request request) {
        return plan(request, Limits.defaults());
    }

    Plan plan(Request request, Limits limits) {
        return new Planner(schema, limits)
                .plan(new RequestParser(limits).parse(request).shape());
    }

    Lateral embed(String relation, String select) {
        List<Lateral> laterals = plan(relation, select).answer().root().laterals();
        Assertions.assertThat(laterals).hasSize(1);
        return laterals.get(0);
    }

    /** What binds the only embed to its parent: {@code customers_1.id = api.orders.customer_id}. */
    List<String> joins(String relation, String select) {
        return joins(embed(relation, select));
    }

    static List<String> joins(Lateral lateral) {
        return lateral.node().clauses().joins().stream().map(Plans::text).toList();
    }

    Problem problem(String relation, String select) {
        return problem(Requests.read(relation, "select=" + select));
    }

    Problem problem(Request request) {
        return Assertions.catchThrowableOfType(QueryException.class, () -> plan(request))
                .problem();
    }

    private static String text(Equality equality) {
        return text(equality.left()) + " = " + text(equality.right());
    }

    private static String text(ColumnAt column) {
        return String.join(".", column.qualifier().names()) + "."
                + column.column().name();
    }
}
