// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Representation;
import dev.espalier.schema.SqlText;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Domains whose values functions read and write. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepresentationsTest {

    private static final String COLORS = """
            create domain other."Color ""x" as int;
            create domain deep as other."Color ""x";
            create domain explicit as int;
            create domain half as int;
            create function other."Show it"(other."Color ""x") returns json language sql as 'select to_json($1::int)';
            create function color(json) returns other."Color ""x" language sql as 'select ($1 #>> ''{}'')::int';
            create function color(text) returns other."Color ""x" language sql as 'select length($1)';
            create function as_text(other."Color ""x") returns text language sql as 'select ''text''';
            create function as_jsonb(other."Color ""x") returns jsonb language sql as 'select to_jsonb($1::int)';
            create function show(explicit) returns json language sql as 'select to_json($1::int)';
            create function half(text) returns half language sql as 'select length($1)';
            create cast (other."Color ""x" as json) with function other."Show it" as implicit;
            create cast (json as other."Color ""x") with function color(json) as implicit;
            create cast (text as other."Color ""x") with function color(text) as implicit;
            create cast (other."Color ""x" as text) with function as_text as implicit;
            create cast (other."Color ""x" as jsonb) with function as_jsonb as implicit;
            create cast (explicit as json) with function show;
            create cast (text as half) with function half as implicit;
            create table t (plain int, color other."Color ""x", colors other."Color ""x"[], deep deep, explicit explicit, half half);
            create view v as select color from t;
            """;

    @Test
    void a_domain_has_the_functions_of_its_implicit_casts() throws SQLException {
        DatabaseSchema schema = Catalogs.after(COLORS);
        assertThat(of(schema, "t", "color"))
                .contains(new Representation(
                        new SqlText("\"other\".\"Color \"\"x\""),
                        Optional.of(new RelationName("other", "Show it")),
                        Optional.of(new RelationName("api", "color")),
                        Optional.of(new RelationName("api", "color"))));
        assertThat(of(schema, "v", "color")).isEqualTo(of(schema, "t", "color"));
        assertThat(of(schema, "t", "half"))
                .contains(new Representation(
                        new SqlText("\"api\".\"half\""),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new RelationName("api", "half"))));
    }

    @Test
    void nothing_else_is_represented() throws SQLException {
        DatabaseSchema schema = Catalogs.after(COLORS);
        assertThat(of(schema, "t", "plain")).isEmpty();
        assertThat(of(schema, "t", "colors")).isEmpty();
        assertThat(of(schema, "t", "deep")).isEmpty();
        assertThat(of(schema, "t", "explicit")).isEmpty();
        assertThat(of(Catalogs.of(Fixture.SHOP), "customers", "email")).isEmpty();
    }

    @Test
    void a_function_that_the_reader_may_not_call_represents_nothing() throws SQLException {
        DatabaseSchema schema = Catalogs.after(COLORS + """
                revoke execute on function other."Show it" from public;
                set role pg_monitor;
                """);
        assertThat(of(schema, "t", "color").orElseThrow().output()).isEmpty();
        assertThat(of(schema, "t", "color").orElseThrow().input()).isPresent();
    }

    private static Optional<Representation> of(DatabaseSchema schema, String relation, String column) {
        Relation found = schema.relation(new RelationName("api", relation)).orElseThrow();
        return schema.representation(found.column(column).orElseThrow());
    }
}
