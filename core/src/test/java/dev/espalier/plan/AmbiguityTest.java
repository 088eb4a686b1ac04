// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import static dev.espalier.plan.TestTable.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.error.Details;
import dev.espalier.error.Details.Candidate;
import dev.espalier.error.Problem;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship.Computed;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** In which order the candidates of an ambiguous embed are told, and where functions stand among them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AmbiguityTest {

    private static final TestTable PEOPLE = table("people", "id").key("id");
    private static final TestTable FIRMS = table("firms", "id").key("id");
    private static final TestTable NOTES = table("notes", "id", "about")
            .key("id")
            .references("z_people", "people", "about=id")
            .references("a_people", "people", "about=id")
            .references("m_firms", "firms", "about=id");

    @Test
    void they_are_sorted_by_target_before_their_constraint() {
        Problem problem = Plans.of(PEOPLE, FIRMS, NOTES).problem("notes", "about(*)");
        assertThat(problem.hint())
                .hasValue("Try changing 'about' to one of the following: 'firms!m_firms', 'people!a_people',"
                        + " 'people!z_people'. Find the desired relationship in the 'details' key.");
    }

    @Test
    void a_function_stands_last_and_nothing_is_told_of_it() {
        Computed about = new Computed(NOTES.name(), PEOPLE.name(), new RelationName("api", "about"), false);
        Problem problem = Plans.computing(List.of(about), PEOPLE, FIRMS, NOTES).problem("notes", "about(*)");
        assertThat(problem.code()).isEqualTo("PGRST201");
        assertThat(problem.hint().orElseThrow()).contains("'people!z_people', . Find");
        assertThat(((Details.Candidates) problem.details()).candidates())
                .hasSize(4)
                .endsWith(Candidate.UNTOLD);
    }

    @Test
    void a_function_is_found_by_requests_to_its_own_schema_only() {
        RelationName elsewhere = new RelationName("extensions", "about");
        Computed hidden = new Computed(NOTES.name(), PEOPLE.name(), elsewhere, false);
        DatabaseSchema schema = DatabaseSchema.of(
                List.of("api"), TestTable.relations(List.of(PEOPLE, table("notes", "id"))), List.of(hidden), List.of());
        assertThat(schema.related("api").names()).isEmpty();
        assertThat(Plans.computing(List.of(hidden), PEOPLE, table("notes", "id"))
                        .problem("notes", "about(*)")
                        .code())
                .isEqualTo("PGRST200");
    }
}
