// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import dev.espalier.schema.Relation.Exclusive;
import dev.espalier.schema.Relation.ForeignKey;
import dev.espalier.schema.Relation.Kind;
import dev.espalier.schema.Relationship.Computed;
import dev.espalier.schema.Relationship.Leg;
import dev.espalier.schema.Relationship.ManyToMany;
import dev.espalier.schema.Relationship.ToMany;
import dev.espalier.schema.Relationship.ToOne;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Derives relationships from keys: those that start at a relation when it is asked for, once.
 *
 * <p>A foreign key can be walked in both directions. Two many-to-one keys of one relation make it a junction between what they point at when
 * its primary key holds the columns of both. So what starts at a relation is found in its own keys and in those of the relations that refer to
 * it; which these are is all that is known beforehand, and the cost of that is the number of keys.
 */
final class Relationships {

    /** From where to where keys do not lead, since a function bears the name of what is there. */
    private record Hidden(RelationName origin, RelationName target) {}

    private final Map<RelationName, Relation> relations;
    private final Set<Hidden> hidden;
    private final Map<RelationName, List<Computed>> computed;
    private final Map<RelationName, List<Relation>> involved = new HashMap<>();
    private final Map<RelationName, Ways> ways = new ConcurrentHashMap<>();

    Relationships(Map<RelationName, Relation> relations, Collection<Computed> functions) {
        this.relations = relations;
        this.hidden = functions.stream()
                .map(function -> new Hidden(function.origin(), function.function()))
                .collect(Collectors.toSet());
        this.computed = functions.stream()
                .filter(function ->
                        relations.containsKey(function.origin()) && relations.containsKey(function.target()))
                .collect(Collectors.groupingBy(Computed::origin));
        relations.values().forEach(this::involve);
    }

    private void involve(Relation relation) {
        Set<RelationName> ends = new LinkedHashSet<>();
        for (ForeignKey key : relation.foreignKeys()) {
            if (relations.containsKey(key.target())) {
                ends.add(relation.name());
                ends.add(key.target());
            }
        }
        ends.forEach(end ->
                involved.computeIfAbsent(end, first -> new ArrayList<>(2)).add(relation));
    }

    /** Those that start at a relation. */
    Ways from(RelationName origin) {
        Ways known = ways.get(origin);
        if (known != null) {
            return known;
        }
        // Of what is unknown nothing is kept: whoever asks for it chooses its name.
        return relations.containsKey(origin) ? ways.computeIfAbsent(origin, this::derived) : Ways.NONE;
    }

    private Ways derived(RelationName origin) {
        Stream<Relationship> byKeys = involved.getOrDefault(origin, List.of()).stream()
                .flatMap(relation -> derived(relation, origin::equals).stream());
        return new Ways(Stream.concat(byKeys, computed.getOrDefault(origin, List.of()).stream())
                .toList());
    }

    /** Where those that lead within a schema start, each relation once; every key is looked at. */
    List<RelationName> origins(String schema) {
        Set<RelationName> origins = new LinkedHashSet<>();
        Predicate<RelationName> inside = name -> name.schema().equals(schema);
        for (Relation relation : relations.values()) {
            derived(relation, inside).stream()
                    .filter(found -> inside.test(found.target()))
                    .forEach(found -> origins.add(found.origin()));
        }
        computed.forEach((origin, functions) -> {
            if (inside.test(origin)
                    && functions.stream().anyMatch(function -> function.schema().equals(schema))) {
                origins.add(origin);
            }
        });
        return List.copyOf(origins);
    }

    /** What the keys of one relation make, of it what starts there. */
    private List<Relationship> derived(Relation relation, Predicate<RelationName> origin) {
        List<Relationship> found = new ArrayList<>();
        List<ForeignKey> known = relation.foreignKeys().stream()
                .filter(key -> relations.containsKey(key.target()))
                .toList();
        for (ForeignKey key : known) {
            if (origin.test(relation.name())) {
                found.add(forward(relation, key));
            }
            if (origin.test(key.target())) {
                found.add(backward(relation, key));
            }
        }
        List<ForeignKey> joining = joining(relation, known);
        for (ForeignKey near : joining) {
            if (origin.test(near.target())) {
                joining.stream()
                        .filter(far -> !near.constraint().equals(far.constraint()))
                        .forEach(far -> found.add(
                                new ManyToMany(near.target(), far.target(), relation.name(), leg(near), leg(far))));
            }
        }
        found.removeIf(one -> hidden.contains(new Hidden(one.origin(), one.target())));
        return found;
    }

    private Relationship forward(Relation relation, ForeignKey key) {
        return new ToOne(
                relation.name(), key.target(), kind(key.target()), key.constraint(), key.pairs(), key.exclusive());
    }

    private static Relationship backward(Relation relation, ForeignKey key) {
        List<ColumnPair> back = key.pairs().stream().map(ColumnPair::reversed).toList();
        return key.exclusive() == Exclusive.YES
                ? new ToOne(key.target(), relation.name(), relation.kind(), key.constraint(), back, Exclusive.YES)
                : new ToMany(key.target(), relation.name(), relation.kind(), key.constraint(), back);
    }

    private Kind kind(RelationName name) {
        Relation relation = relations.get(name);
        if (relation == null) {
            throw new AssertionError(name);
        }
        return relation.kind();
    }

    private static Leg leg(ForeignKey key) {
        return new Leg(
                key.constraint(), key.pairs().stream().map(ColumnPair::reversed).toList());
    }

    private static List<ForeignKey> joining(Relation relation, List<ForeignKey> keys) {
        Set<String> primaryKey = Set.copyOf(relation.primaryKey());
        return keys.stream()
                .filter(key -> key.exclusive() == Exclusive.NO && primaryKey.containsAll(key.columns()))
                .toList();
    }
}
