// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.schema.Relation.Change;
import dev.espalier.schema.Relation.Exclusive;
import dev.espalier.schema.Relation.ForeignKey;
import dev.espalier.schema.Relation.Kind;
import dev.espalier.schema.Relationship.ManyToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Relationships are derived of the relation that is asked for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RelationshipsTest {

    private static final int MANY = 10_000;

    private static RelationName name(String name) {
        return new RelationName("api", name);
    }

    private static Relation table(String name, List<String> primaryKey, List<ForeignKey> keys) {
        return new Relation(name(name), Kind.TABLE, List.of(), primaryKey, List.of(), keys, Set.of(Change.INSERT));
    }

    private static ForeignKey key(String column, String target) {
        return new ForeignKey(column + "_fkey", name(target), List.of(new ColumnPair(column, "id")), Exclusive.NO);
    }

    /** Derived beforehand, these would be a hundred million. */
    @Test
    void a_junction_of_ten_thousand_relations_is_derived_for_the_one_that_is_asked() {
        List<Relation> relations = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        List<ForeignKey> keys = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            relations.add(table("t" + i, List.of("id"), List.of()));
            columns.add("t" + i + "_id");
            keys.add(key("t" + i + "_id", "t" + i));
        }
        relations.add(table("junction", columns, keys));
        DatabaseSchema schema = DatabaseSchema.of(List.of("api"), relations);
        assertThat(schema.relationships(name("t7"))).hasSize(1 + MANY - 1);
        assertThat(schema.relationships(name("t7"), "t8"))
                .singleElement()
                .isInstanceOfSatisfying(
                        ManyToMany.class, found -> assertThat(found.target()).isEqualTo(name("t8")));
    }

    @Test
    void what_was_derived_is_kept() {
        DatabaseSchema schema = DatabaseSchema.of(
                List.of("api"),
                List.of(
                        table("parents", List.of("id"), List.of()),
                        table("children", List.of("id"), List.of(key("parent_id", "parents")))));
        assertThat(schema.relationships(name("parents")))
                .hasSize(1)
                .isSameAs(schema.relationships(name("parents")))
                .isSameAs(schema.representing(List.of()).relationships(name("parents")));
    }

    @Test
    void a_word_stands_for_what_it_leads_to_for_its_key_and_for_its_one_column_where_it_starts() {
        DatabaseSchema schema = DatabaseSchema.of(
                List.of("api"),
                List.of(
                        table("parents", List.of("id"), List.of()),
                        table("children", List.of("id"), List.of(key("parent_id", "parents")))));
        for (String word : List.of("parents", "parent_id_fkey", "parent_id")) {
            assertThat(schema.relationships(name("children"), word)).hasSize(1);
        }
        assertThat(schema.relationships(name("children"), "id")).isEmpty();
        assertThat(schema.relationships(name("parents"), "parent_id")).isEmpty();
        assertThat(schema.relationships(name("nobody"), "parents")).isEmpty();
    }
}
