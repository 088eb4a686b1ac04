// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.diagram;

import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Translation;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.limits.Limits;
import dev.espalier.parse.RequestParser;
import dev.espalier.plan.Plan.ColumnAt;
import dev.espalier.plan.Plan.Equality;
import dev.espalier.plan.Plan.Lateral;
import dev.espalier.plan.Plan.LateralKind;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Output;
import dev.espalier.plan.Planner;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship;
import dev.espalier.supabase.wire.WireReader;
import dev.espalier.text.Utf8;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the planner makes of a case's request, as a tree of relations. */
final class BranchReader {

    private final DatabaseSchema schema = JooqSchemaReader.read(Public.PUBLIC);

    /** Names of relations by those that the plan gives them. */
    private final Map<List<String>, String> relations = new HashMap<>();

    private String sql = "";

    Branch read(GoldenCase golden) {
        if (!(golden.translation() instanceof Translation.Sql translated)) {
            throw new IllegalArgumentException(golden.key() + " has no SQL");
        }
        sql = translated.text();
        var request = WireReader.withoutPlans()
                .read(golden.request().method(), golden.request().path(), Map.of(), Utf8.empty());
        Limits limits = Limits.defaults();
        Node root = new Planner(schema, limits)
                .plan(new RequestParser(limits).parse(request).shape())
                .answer()
                .root();
        return branch(root, List.of());
    }

    private Branch branch(Node node, List<Branch.Bond> bond) {
        RelationName relation = node.source().relation();
        relations.put(node.source().qualifier().names(), relation.name());
        List<String> columns = node.outputs().stream()
                .flatMap(output -> output instanceof Output.Field field
                        ? Stream.of(field.term().column().column().name())
                        : Stream.empty())
                .toList();
        return new Branch(
                relation.name(),
                columns,
                bond,
                node.laterals().stream()
                        .map(lateral -> lateral(relation, lateral))
                        .toList());
    }

    private Branch lateral(RelationName parent, Lateral lateral) {
        Node node = lateral.node();
        if (!sql.contains(") as \"" + lateral.alias() + "\"")) {
            throw new IllegalStateException("The case's SQL joins no " + lateral.alias());
        }
        relations.put(
                node.source().qualifier().names(), node.source().relation().name());
        String equality = node.clauses().joins().stream().map(this::equality).collect(Collectors.joining(" and "));
        String holds = lateral.kind() == LateralKind.OBJECT ? "one, an object" : "many, an array";
        return branch(node, List.of(new Branch.Bond(holds, constraint(parent, lateral), equality, lateral.alias())));
    }

    private String equality(Equality equality) {
        return column(equality.left()) + " = " + column(equality.right());
    }

    private String column(ColumnAt column) {
        return relations.get(column.qualifier().names()) + "." + column.column().name();
    }

    /** The key whose columns the plan joins by. */
    private String constraint(RelationName parent, Lateral lateral) {
        List<String> joined = lateral.node().clauses().joins().stream()
                .flatMap(join -> Stream.of(join.left(), join.right()))
                .map(side -> side.column().name())
                .sorted()
                .toList();
        return schema.relationships(parent).stream()
                .filter(relationship ->
                        relationship.target().equals(lateral.node().source().relation()))
                .filter(relationship -> columns(relationship).equals(joined))
                .map(BranchReader::name)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> columns(Relationship relationship) {
        return relationship.pairs().stream()
                .flatMap(pair -> Stream.of(pair.origin(), pair.target()))
                .sorted()
                .toList();
    }

    private static String name(Relationship relationship) {
        return relationship instanceof Relationship.ToOne one
                ? one.constraint()
                : ((Relationship.ToMany) relationship).constraint();
    }
}
