// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import dev.espalier.plan.EmbedWords;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relationship;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands for a relationship in Java.
 *
 * @param name of the constant, unique within its schema
 * @param relationship what it stands for
 * @param words how a select says it
 */
record Constant(String name, Relationship relationship, EmbedWords words) {

    private record Named(Relationship relationship, EmbedWords words, String path, String whole) {}

    /** Those of a schema, by their names; relationships that no request can name have none. */
    static List<Constant> of(DatabaseSchema schema, String of) {
        ConstantNames names = new ConstantNames(schema);
        List<Named> named = relationships(schema)
                .filter(found -> found.schema().equals(of))
                .flatMap(found -> EmbedWords.of(schema, found)
                        .map(words -> new Named(found, words, names.path(found), names.whole(found)))
                        .stream())
                .toList();
        Set<String> once = new HashSet<>();
        Set<String> several = new HashSet<>();
        named.forEach(one -> (once.add(one.path) ? once : several).add(one.path));
        Set<String> taken = new HashSet<>();
        List<Constant> constants = new ArrayList<>();
        named.stream()
                .filter(one -> !several.contains(one.path))
                .forEach(one -> constants.add(one(one.path, one, taken)));
        named.stream()
                .filter(one -> several.contains(one.path))
                .sorted(Comparator.comparing(one -> one.whole + one.words))
                .forEach(one -> constants.add(one(one.whole, one, taken)));
        constants.sort(Comparator.comparing(Constant::name));
        return List.copyOf(constants);
    }

    /** How many relationships no request can name. */
    static long unnamed(DatabaseSchema schema) {
        return relationships(schema)
                .filter(found -> EmbedWords.of(schema, found).isEmpty())
                .count();
    }

    private static Stream<Relationship> relationships(DatabaseSchema schema) {
        return schema.relations().stream().flatMap(relation -> schema.relationships(relation.name()).stream());
    }

    private static Constant one(String wish, Named named, Set<String> taken) {
        String name = wish;
        for (int i = 2; !taken.add(name); i++) {
            name = wish + "__" + i;
        }
        return new Constant(name, named.relationship, named.words);
    }
}
