// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import dev.espalier.schema.Relation.Exclusive;
import dev.espalier.schema.Relation.ForeignKey;
import dev.espalier.schema.Relation.Kind;
import dev.espalier.schema.Relationship.Leg;
import dev.espalier.schema.Relationship.ManyToMany;
import dev.espalier.schema.Relationship.ToMany;
import dev.espalier.schema.Relationship.ToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Derives relationships from keys.
 *
 * <p>A foreign key can be walked in both directions. Two many-to-one keys of one relation make it a junction between what they point at when
 * its primary key holds the columns of both.
 */
final class Relationships {

    private final Map<RelationName, Relation> relations;
    private final List<Relationship> found = new ArrayList<>();

    private Relationships(Map<RelationName, Relation> relations) {
        this.relations = relations;
    }

    static List<Relationship> of(Map<RelationName, Relation> relations) {
        Relationships relationships = new Relationships(relations);
        relations.values().forEach(relationships::derive);
        return relationships.found;
    }

    private void derive(Relation relation) {
        List<ForeignKey> known = relation.foreignKeys().stream()
                .filter(key -> relations.containsKey(key.target()))
                .toList();
        known.forEach(key -> direct(relation, key));
        for (ForeignKey near : known) {
            for (ForeignKey far : known) {
                if (!near.constraint().equals(far.constraint()) && joins(relation, near) && joins(relation, far)) {
                    found.add(new ManyToMany(near.target(), far.target(), relation.name(), leg(near), leg(far)));
                }
            }
        }
    }

    private void direct(Relation relation, ForeignKey key) {
        RelationName referencing = relation.name();
        RelationName referenced = key.target();
        List<ColumnPair> back = key.pairs().stream().map(ColumnPair::reversed).toList();
        found.add(new ToOne(referencing, referenced, kind(referenced), key.constraint(), key.pairs(), key.exclusive()));
        if (key.exclusive() == Exclusive.YES) {
            found.add(new ToOne(referenced, referencing, relation.kind(), key.constraint(), back, Exclusive.YES));
        } else {
            found.add(new ToMany(referenced, referencing, relation.kind(), key.constraint(), back));
        }
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

    private static boolean joins(Relation relation, ForeignKey key) {
        return key.exclusive() == Exclusive.NO && relation.primaryKey().containsAll(key.columns());
    }
}
