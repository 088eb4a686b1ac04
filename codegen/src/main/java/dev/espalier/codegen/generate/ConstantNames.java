// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import dev.espalier.schema.ColumnPair;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relationship;
import dev.espalier.schema.Relationship.Computed;
import dev.espalier.schema.Relationship.ManyToMany;
import dev.espalier.schema.Relationship.ToMany;
import dev.espalier.schema.Relationship.ToOne;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of relationships: their path, two underscores at each step.
 *
 * <pre>{@code
 * BOOKINGS__CLIENT_ID__CLIENTS    from a foreign key to what it refers to
 * CLIENTS__BOOKINGS__CLIENT_ID    from there to all that refer to it
 * PRODUCTS__PRODUCT_TAGS__TAGS    through a junction
 * CUSTOMERS__OPEN_ORDERS          by a function
 * }</pre>
 */
record ConstantNames(DatabaseSchema schema) {

    /** The name that depends on nothing else; others may have it too. */
    String path(Relationship relationship) {
        return name(Stream.concat(Stream.of(relationship.origin().name()), steps(relationship)));
    }

    /** The same with the names of its constraints behind it. */
    String whole(Relationship relationship) {
        return name(Stream.concat(
                Stream.concat(Stream.of(relationship.origin().name()), steps(relationship)),
                constraints(relationship)));
    }

    private Stream<String> steps(Relationship relationship) {
        String target = relationship.target().name();
        if (relationship instanceof Computed computed) {
            return Stream.of(computed.function().name());
        }
        if (relationship instanceof ManyToMany through) {
            return Stream.of(through.junction().name(), target);
        }
        return isForward(relationship)
                ? Stream.of(columns(relationship.pairs(), ColumnPair::origin), target)
                : Stream.of(target, columns(relationship.pairs(), ColumnPair::target));
    }

    /** Both directions of a key that one row at most has are to one; only one of them starts where the key is. */
    private boolean isForward(Relationship relationship) {
        return relationship instanceof ToOne one
                && schema.relation(one.origin()).stream()
                        .flatMap(relation -> relation.foreignKeys().stream())
                        .anyMatch(key -> key.constraint().equals(one.constraint())
                                && key.target().equals(one.target())
                                && key.pairs().equals(one.pairs()));
    }

    private static Stream<String> constraints(Relationship relationship) {
        if (relationship instanceof ManyToMany through) {
            return Stream.of(through.near().constraint(), through.far().constraint());
        }
        if (relationship instanceof ToOne one) {
            return Stream.of(one.constraint());
        }
        return relationship instanceof ToMany many
                ? Stream.of(many.constraint())
                : Stream.of(relationship.target().name());
    }

    private static String columns(List<ColumnPair> pairs, Function<ColumnPair, String> side) {
        return pairs.stream().map(side).collect(Collectors.joining("_"));
    }

    private static String name(Stream<String> steps) {
        String name = steps.map(ConstantNames::word).collect(Collectors.joining("__"));
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
    }

    private static String word(String name) {
        return name.toUpperCase(Locale.ROOT)
                .codePoints()
                .map(point -> Character.isLetterOrDigit(point) && Character.isJavaIdentifierPart(point) ? point : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
