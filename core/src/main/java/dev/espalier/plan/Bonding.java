// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Draft.Growth;
import dev.espalier.plan.Plan.Column;
import dev.espalier.plan.Plan.ColumnAt;
import dev.espalier.plan.Plan.Equality;
import dev.espalier.plan.Plan.LateralKind;
import dev.espalier.plan.Plan.Origin;
import dev.espalier.plan.Plan.Qualifier;
import dev.espalier.plan.Plan.Source;
import dev.espalier.schema.ColumnPair;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation.Kind;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship;
import dev.espalier.schema.Relationship.Computed;
import dev.espalier.schema.Relationship.ManyToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Third pass: finds the relationship of every embed and names what is read there.
 *
 * <p>Names are PostgREST's, since errors of PostgreSQL quote them: an embedded relation is {@code clients_1} after its depth, its lateral
 * {@code bookings_clients_1}; the far side of a many-to-many keeps its own name.
 */
final class Bonding {

    private final DatabaseSchema schema;
    private final RelationshipFinder finder;

    Bonding(DatabaseSchema schema, String requestSchema) {
        this.schema = schema;
        this.finder = new RelationshipFinder(schema, requestSchema);
    }

    Draft bind(Draft root, Qualifier qualifier) {
        return bindChildren(root, finder.relation(root.seat().target()), qualifier);
    }

    private Draft bindChildren(Draft parent, RelationName origin, Qualifier qualifier) {
        List<Draft> bound = new ArrayList<>();
        for (Draft child : parent.children()) {
            Relationship found =
                    finder.find(origin, child.seat().target(), child.seat().hint());
            Bond bond = bond(found, qualifier, child.seat());
            bound.add(
                    bindChildren(child.with(bond), found.target(), bond.source().qualifier()));
        }
        return parent.with(bound);
    }

    private Bond bond(Relationship found, Qualifier parent, Draft.Seat seat) {
        String lateral = found.origin().name() + "_" + seat.name() + "_" + seat.depth();
        LateralKind kind = kind(found, seat.growth());
        Kind shown = schema.relation(found.target()).orElseThrow().kind();
        if (found instanceof ManyToMany through) {
            Source source = new Source(
                    through.target(), Optional.empty(), new Origin.BesideJunction(shown, through.junction()));
            return new Bond(source, lateral, kind, throughJunction(through, parent));
        }
        Optional<String> alias = Optional.of(found.target().name() + "_" + seat.depth());
        if (found instanceof Computed computed) {
            Origin call = new Origin.Computed(computed.function(), parent.last(), computed.origin());
            return new Bond(new Source(found.target(), alias, call), lateral, kind, List.of());
        }
        Source source = new Source(found.target(), alias, new Origin.Stored(shown));
        return new Bond(
                source,
                lateral,
                kind,
                equalities(found.pairs(), found.origin(), parent, found.target(), source.qualifier()));
    }

    private static LateralKind kind(Relationship found, Growth growth) {
        if (growth == Growth.SPREAD) {
            return found.toOne() ? LateralKind.COLUMNS : LateralKind.ARRAYS;
        }
        return found.toOne() ? LateralKind.OBJECT : LateralKind.ARRAY;
    }

    private List<Equality> throughJunction(ManyToMany through, Qualifier parent) {
        Qualifier junction = Qualifier.of(through.junction());
        List<Equality> joins = new ArrayList<>(equalities(
                through.far().pairs(), through.target(), Qualifier.of(through.target()), through.junction(), junction));
        joins.addAll(equalities(through.near().pairs(), through.origin(), parent, through.junction(), junction));
        return joins;
    }

    private List<Equality> equalities(
            List<ColumnPair> pairs, RelationName origin, Qualifier originAt, RelationName target, Qualifier targetAt) {
        return pairs.stream()
                .map(pair -> new Equality(
                        new ColumnAt(targetAt, known(target, pair.target())),
                        new ColumnAt(originAt, known(origin, pair.origin()))))
                .toList();
    }

    private Column known(RelationName relation, String name) {
        return schema.relation(relation)
                .flatMap(found -> found.column(name))
                .<Column>map(Column.Known::new)
                .orElseThrow(() -> new IllegalStateException(
                        "a key names a column that its relation lacks: " + relation + "." + name));
    }
}
