// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.schema.ColumnPair;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship;
import dev.espalier.schema.Relationship.Computed;
import dev.espalier.schema.Relationship.ManyToMany;
import dev.espalier.schema.Relationship.ToMany;
import dev.espalier.schema.Relationship.ToOne;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of an embed by which one relationship is found and no other: {@code clients!bookings_client_id_fkey}.
 *
 * @param target what it is called by
 * @param hint what tells it from others that are called so
 */
public record EmbedWords(String target, Optional<String> hint) {

    /**
     * The words for a relationship: those with the name of its constraint or junction where they will do, since they will still do when there
     * are more relationships; none when no request can name it, as one that starts in another schema than it leads to.
     */
    public static Optional<EmbedWords> of(DatabaseSchema schema, Relationship relationship) {
        if (!relationship.origin().schema().equals(relationship.schema())) {
            return Optional.empty();
        }
        return spellings(relationship)
                .filter(words -> words.from(relationship.origin(), schema).equals(List.of(relationship)))
                .findFirst();
    }

    /** The relationships that these words could mean in a request to the schema of this relation: one is what they need. */
    public List<Relationship> from(RelationName origin, DatabaseSchema schema) {
        return new RelationshipFinder(schema, origin.schema()).candidates(origin, target, hint);
    }

    private static Stream<EmbedWords> spellings(Relationship relationship) {
        String target = relationship.target().name();
        if (relationship instanceof Computed computed) {
            return Stream.of(new EmbedWords(computed.function().name(), Optional.empty()));
        }
        List<String> columns = relationship.pairs().stream()
                .flatMap(pair -> Stream.of(pair.origin(), pair.target()))
                .toList();
        Stream<EmbedWords> hinted = Stream.concat(keys(relationship), columns.stream())
                .map(word -> new EmbedWords(target, Optional.of(word)));
        Stream<EmbedWords> called = Stream.concat(
                        keys(relationship), relationship.pairs().stream().map(ColumnPair::origin))
                .map(word -> new EmbedWords(word, Optional.empty()));
        return Stream.of(hinted, called, Stream.of(new EmbedWords(target, Optional.empty())))
                .flatMap(spelling -> spelling);
    }

    private static Stream<String> keys(Relationship relationship) {
        if (relationship instanceof ManyToMany through) {
            return Stream.of(through.junction().name());
        }
        return relationship instanceof ToOne one
                ? Stream.of(one.constraint())
                : Stream.of(((ToMany) relationship).constraint());
    }
}
