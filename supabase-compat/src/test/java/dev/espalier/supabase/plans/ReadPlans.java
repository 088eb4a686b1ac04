// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import dev.espalier.Translation;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.limits.Limits;
import dev.espalier.plan.Planner;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.wire.WireReader;
import dev.espalier.text.Utf8;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Plans of reads in one database, and what is wrong with them.
 *
 * @param connection in which PostgreSQL reads a table as a whole when it can do nothing else
 * @param schema all that is known of the database
 * @param indexes what can be searched in it
 * @param partitions what its partitions hold
 */
record ReadPlans(Connection connection, DatabaseSchema schema, IndexCatalog indexes, Partitions partitions)
        implements AutoCloseable {

    private static final Limits LIMITS = Limits.defaults().withAggregates(Limits.Aggregates.ALLOWED);
    private static final List<String> OFF = List.of("seqscan", "hashjoin", "mergejoin", "material", "memoize");

    static ReadPlans of(Fixture fixture) throws SQLException {
        Connection connection = Databases.shared(fixture).connect();
        DatabaseSchema schema = CatalogReader.read(connection, fixture.schemas());
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path = " + String.join(", ", fixture.schemas()) + ", public");
            for (String off : OFF) {
                statement.execute("set enable_" + off + " = off");
            }
        }
        return new ReadPlans(connection, schema, IndexCatalog.read(connection), Partitions.read(connection));
    }

    /** By how many columns with an index rows are looked for. */
    int searches(GoldenCase read) {
        return (int)
                searched(translation(read)).stream().filter(indexes::serves).count();
    }

    /** Tables that are read as a whole though there is an index, and partitions that are opened for nothing. */
    List<String> wrong(GoldenCase read) throws SQLException {
        Translation translation = translation(read);
        List<Searched> searched = searched(translation);
        List<String> wrong = new ArrayList<>();
        for (PreparedPlan kind : PreparedPlan.values()) {
            QueryPlan plan = kind.of(connection, translation.sql(), translation.binds());
            for (PlanNode scan : plan.scans()) {
                wrong(scan, searched, translation).forEach(what -> wrong.add(kind + ": " + what + "\n" + plan));
            }
        }
        return wrong;
    }

    private List<String> wrong(PlanNode scan, List<Searched> searched, Translation translation) throws SQLException {
        List<Searched> here = searched.stream().filter(one -> isFor(one, scan)).toList();
        List<String> wrong = new ArrayList<>();
        if (scan.type().equals("Seq Scan") && here.stream().anyMatch(indexes::serves)) {
            wrong.add("no index is searched for " + here);
        }
        if (!partitions.mayHold(
                connection, scan.table(), here, translation.query().values())) {
            wrong.add("nothing of " + scan.table() + " is asked for by " + here);
        }
        return wrong;
    }

    /** Partitions of one table have its alias, with numbers behind it. */
    private boolean isFor(Searched searched, PlanNode scan) {
        boolean named = scan.alias().equals(searched.alias())
                || (scan.alias().startsWith(searched.alias() + "_")
                        && !indexes.asked(scan.table()).equals(scan.table()));
        return named && indexes.asked(scan.table()).equals(searched.relation());
    }

    private Translation translation(GoldenCase read) {
        Map<String, List<String>> headers = read.request().headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        return SupabaseClient.of(schema, LIMITS)
                .translate(WireReader.withPlans()
                        .call(
                                read.request().method(),
                                read.request().path(),
                                headers,
                                Utf8.of(read.request().body()))
                        .orObject()
                        .request());
    }

    private List<Searched> searched(Translation translation) {
        return Searched.in(new Planner(schema, LIMITS)
                        .plan(translation.query().shape())
                        .answer()
                        .root())
                .toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
