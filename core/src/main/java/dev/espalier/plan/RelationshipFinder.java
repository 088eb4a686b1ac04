// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.error.Problem;
import dev.espalier.schema.ColumnPair;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation.Exclusive;
import dev.espalier.schema.Relation.Kind;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship;
import dev.espalier.schema.Relationship.Computed;
import dev.espalier.schema.Relationship.ManyToMany;
import dev.espalier.schema.Relationship.ToMany;
import dev.espalier.schema.Relationship.ToOne;
import java.util.List;
import java.util.Optional;

/** Which relationship {@code origin?select=target!hint(…)} means: none, one or many. */
final class RelationshipFinder {

    private final DatabaseSchema schema;
    private final String requestSchema;

    RelationshipFinder(DatabaseSchema schema, String requestSchema) {
        this.schema = schema;
        this.requestSchema = requestSchema;
    }

    /** The relation of this name in the schema of the request. */
    RelationName relation(String name) {
        return new RelationName(requestSchema, name);
    }

    Relationship find(RelationName origin, String target, Optional<String> hint) {
        List<Relationship> candidates = candidates(origin, target, hint);
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        Problem problem = candidates.isEmpty()
                // /services?select=whatsapp_auth(*): nothing leads there
                ? Suggestions.noRelationship(schema, relation(origin.name()), target, hint)
                // /orders?select=addresses(*): a billing and a shipping address
                : Ambiguity.problem(origin.name(), target, candidates);
        throw problem.toException();
    }

    List<Relationship> candidates(RelationName origin, String target, Optional<String> hint) {
        // An origin in another schema is looked up by its name in the schema of the request.
        return schema.relationships(relation(origin.name()), target).stream()
                .filter(candidate -> candidate.schema().equals(requestSchema))
                .filter(candidate -> matches(candidate, target, hint))
                .toList();
    }

    private static boolean matches(Relationship candidate, String target, Optional<String> hint) {
        // /customers?select=open_orders(*): a function, by its name
        if (candidate instanceof Computed computed) {
            return computed.function().name().equals(target);
        }
        if (candidate.origin().equals(candidate.target())) {
            return hint.map(word -> isSelfHinted(candidate, target, word)).orElseGet(() -> isSelf(candidate, target));
        }
        return hint.map(word -> isNamed(candidate, target) && isHinted(candidate, word))
                .orElseGet(() -> isUnhinted(candidate, target));
    }

    /** Of one foreign key to its own relation, the name means the children and the column the parent. */
    private static boolean isSelf(Relationship candidate, String target) {
        // /categories?select=categories(*): the children
        return (candidate instanceof ToMany && isNamed(candidate, target))
                // /categories?select=parent_id(*): the parent
                || (isManyToOne(candidate) && isSingle(originColumns(candidate), target));
    }

    /** {@code /categories?select=children:categories!parent_id(*)}: the children, by the column that refers to the parent. */
    private static boolean isSelfHinted(Relationship candidate, String target, String hint) {
        return candidate instanceof ToMany && isNamed(candidate, target) && isSingle(targetColumns(candidate), hint);
    }

    private static boolean isUnhinted(Relationship candidate, String target) {
        // /projects?select=clients(*)
        return isNamed(candidate, target)
                // /projects?select=projects_client_id_fkey(*)
                || (isConstraint(candidate, target) && !leadsToView(candidate))
                // /projects?select=client_id(*)
                || (isSingle(originColumns(candidate), target) && !leadsToView(candidate));
    }

    private static boolean isHinted(Relationship candidate, String hint) {
        // /projects?select=clients!projects_client_id_fkey(*)
        return isConstraint(candidate, hint)
                // /projects?select=clients!client_id(*)
                || isSingle(originColumns(candidate), hint)
                // /projects?select=clients!id(*)
                || isSingle(targetColumns(candidate), hint)
                // /users?select=tasks!users_tasks(*)
                || (candidate instanceof ManyToMany through
                        && through.junction().name().equals(hint));
    }

    private static boolean isNamed(Relationship candidate, String target) {
        return candidate.target().name().equals(target);
    }

    private static boolean isManyToOne(Relationship candidate) {
        return candidate instanceof ToOne one && one.exclusive() == Exclusive.NO;
    }

    private static boolean isConstraint(Relationship candidate, String word) {
        return (candidate instanceof ToOne one && one.constraint().equals(word))
                || (candidate instanceof ToMany many && many.constraint().equals(word));
    }

    private static boolean leadsToView(Relationship candidate) {
        return (candidate instanceof ToOne one && one.targetKind() == Kind.VIEW)
                || (candidate instanceof ToMany many && many.targetKind() == Kind.VIEW);
    }

    private static boolean isSingle(List<String> columns, String word) {
        return columns.size() == 1 && columns.get(0).equals(word);
    }

    private static List<String> originColumns(Relationship candidate) {
        return candidate.pairs().stream().map(ColumnPair::origin).toList();
    }

    private static List<String> targetColumns(Relationship candidate) {
        return candidate.pairs().stream().map(ColumnPair::target).toList();
    }
}
