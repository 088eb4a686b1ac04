// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The plan of one statement, as {@code explain (format json)} tells it.
 *
 * @param text the JSON, to be shown when a fact does not hold
 * @param nodes all nodes, from the top down
 */
record QueryPlan(String text, List<PlanNode> nodes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static QueryPlan of(String text) {
        try {
            return new QueryPlan(
                    text,
                    new PlanNode(JSON.readTree(text).required(0).required("Plan"))
                            .all()
                            .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no plan: " + text, e);
        }
    }

    /** What all nodes hand on; needs {@code VERBOSE}. */
    List<String> output() {
        return nodes.stream().flatMap(PlanNode::output).toList();
    }

    /** Tables and partitions that are read. */
    Set<String> relations() {
        return nodes.stream().flatMap(node -> node.relation().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Indexes that are searched. */
    Set<String> indexes() {
        return nodes.stream().flatMap(node -> node.index().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is looked for in the indexes. */
    String indexConditions() {
        return nodes.stream().map(PlanNode::indexCondition).collect(Collectors.joining());
    }

    /** Nodes that read a table, a partition or its index. */
    List<PlanNode> scans() {
        return nodes.stream().filter(node -> node.relation().isPresent()).toList();
    }

    /** Types of nodes. */
    Set<String> types() {
        return nodes.stream().map(PlanNode::type).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Tables and partitions that are read from end to end, whether or not few rows come of it. */
    Set<String> readWhole() {
        return nodes.stream()
                .filter(node -> node.type().equals("Seq Scan"))
                .flatMap(node -> node.relation().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rows looked at, kept or not, in a table and in all partitions whose names begin like its own; needs {@code ANALYZE}. */
    long rowsRead(String relation) {
        return rowsRead(relation, "");
    }

    /** The same of nodes of one type: {@code Index Only Scan}. */
    long rowsRead(String relation, String type) {
        return scans().stream()
                .filter(node -> node.relation().orElseThrow().startsWith(relation)
                        && (type.isEmpty() || node.type().equals(type)))
                .mapToLong(PlanNode::rowsRead)
                .sum();
    }

    @Override
    public String toString() {
        return text;
    }
}
