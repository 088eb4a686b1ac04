// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.schema.ColumnPair;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.Relation.Change;
import dev.espalier.schema.Relation.Column;
import dev.espalier.schema.Relation.Exclusive;
import dev.espalier.schema.Relation.ForeignKey;
import dev.espalier.schema.Relation.Kind;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship.Computed;
import dev.espalier.schema.Representation;
import dev.espalier.schema.Routine;
import dev.espalier.schema.Routine.Argument;
import dev.espalier.schema.Routine.Form;
import dev.espalier.schema.Routine.Multitude;
import dev.espalier.schema.Routine.Presence;
import dev.espalier.schema.Routine.Returns;
import dev.espalier.schema.Routine.Variadic;
import dev.espalier.schema.Routine.Volatility;
import dev.espalier.schema.SqlText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Schemas and texts that are random, but the same in every run. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnySchemaTest {

    private static final String SIGNS =
            "ab Z0\"\\'u\n\r\t\0\u001f\u007f\u0085\u00a0\u00e9\u0436\u2028\u202e\ufeff\uffff\ud83d\ude42\ud83d";

    private final Random random = new Random(20251120);

    @Test
    void any_schema_is_the_same_after_it_was_written_and_read() {
        for (int i = 0; i < 300; i++) {
            DatabaseSchema schema = schema();
            String text = SchemaResource.write(schema);
            assertThat(SchemaResource.read(text)).as(text).isEqualTo(schema);
            assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(text);
        }
    }

    @Test
    void a_text_with_one_character_changed_or_cut_is_read_or_refused() {
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            String text = SchemaResource.write(schema());
            int place = random.nextInt(text.length());
            char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
            String rest = random.nextBoolean() ? "" : sign + text.substring(place + 1);
            refused += isRefused(text.substring(0, place) + rest) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    @Test
    void a_long_line_is_refused_in_one_pass() {
        String quotes = "\\\"".repeat(1_000_000);
        assertThatThrownBy(() -> SchemaResource.read("espalier-schema 1\nexposed \"" + quotes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }

    private static boolean isRefused(String text) {
        try {
            DatabaseSchema read = SchemaResource.read(text);
            assertThat(SchemaResource.read(SchemaResource.write(read))).isEqualTo(read);
            return false;
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("not a schema that can be read, line ");
            return true;
        }
    }

    private DatabaseSchema schema() {
        List<String> exposed = List.copyOf(texts(3));
        List<Relation> relations = new ArrayList<>();
        for (String name : texts(3)) {
            relations.add(relation(new RelationName(exposed.get(0), name), exposed));
        }
        RelationName known = relations.get(0).name();
        return DatabaseSchema.of(
                        exposed,
                        relations,
                        List.of(new Computed(known, known, name(exposed), random.nextBoolean())),
                        List.of(routine(exposed), routine(exposed)))
                .representing(List.of(new Representation(
                        sql(), Optional.of(name(exposed)), Optional.empty(), Optional.of(name(exposed)))));
    }

    private Relation relation(RelationName name, List<String> exposed) {
        List<String> names = List.copyOf(texts(4));
        List<Column> columns = names.stream()
                .map(column -> new Column(
                        column, text(), text(), sql(), Optional.of(sql()).filter(one -> random.nextBoolean())))
                .toList();
        ForeignKey key = new ForeignKey(
                text(), name(exposed), List.of(new ColumnPair(names.get(0), text())), pick(Exclusive.values()));
        Set<Change> changes =
                random.nextBoolean() ? Set.of() : EnumSet.of(pick(Change.values()), pick(Change.values()));
        return new Relation(
                name, pick(Kind.values()), columns, names.subList(0, 1), List.of(names), List.of(key), changes);
    }

    private Routine routine(List<String> exposed) {
        Argument argument = new Argument(text(), sql(), sql(), pick(Presence.values()), pick(Variadic.values()));
        Returns returns = new Returns(
                name(exposed),
                pick(Form.values()),
                pick(Multitude.values()),
                Optional.of(text()).filter(media -> random.nextBoolean()));
        return new Routine(
                name(exposed),
                List.of(argument, argument),
                returns,
                pick(Volatility.values()),
                Optional.of(text()),
                Map.of(text(), text()));
    }

    private RelationName name(List<String> exposed) {
        return new RelationName(exposed.get(0), text());
    }

    private SqlText sql() {
        return new SqlText(text());
    }

    private Set<String> texts(int most) {
        Set<String> texts = new LinkedHashSet<>();
        for (int i = 0; i <= random.nextInt(most); i++) {
            texts.add(text());
        }
        return texts;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
