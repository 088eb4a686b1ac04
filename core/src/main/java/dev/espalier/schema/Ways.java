// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import dev.espalier.schema.Relationship.Computed;
import dev.espalier.schema.Relationship.ToMany;
import dev.espalier.schema.Relationship.ToOne;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The relationships that start at one relation, also by each word that may stand for one. */
final class Ways {

    static final Ways NONE = new Ways(List.of());

    private final List<Relationship> all;
    private final Map<String, List<Relationship>> byWord = new HashMap<>();
    private final Later<NearestNames> targets = new Later<>(this::named);

    Ways(List<Relationship> all) {
        this.all = List.copyOf(all);
        this.all.forEach(one -> words(one)
                .distinct()
                .forEach(word -> byWord.computeIfAbsent(word, first -> new ArrayList<>(1))
                        .add(one)));
        this.byWord.replaceAll((word, found) -> List.copyOf(found));
    }

    private NearestNames named() {
        return NearestNames.of(all.stream()
                .filter(found -> found.schema().equals(found.origin().schema()))
                .map(found -> found.target().name())
                .toList());
    }

    /** What it leads to, its key, and its one column where it starts; of a function its name. */
    private static Stream<String> words(Relationship found) {
        if (found instanceof Computed computed) {
            return Stream.of(computed.function().name());
        }
        Stream<String> key = found instanceof ToOne one
                ? Stream.of(one.constraint())
                : found instanceof ToMany many ? Stream.of(many.constraint()) : Stream.of();
        Stream<String> column =
                found.pairs().stream().filter(pair -> found.pairs().size() == 1).map(ColumnPair::origin);
        return Stream.concat(Stream.of(found.target().name()), Stream.concat(key, column));
    }

    List<Relationship> all() {
        return all;
    }

    List<Relationship> called(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** Names of what they lead to within the schema that they start in. */
    NearestNames targets() {
        return targets.get();
    }
}
