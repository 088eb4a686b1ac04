// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.schema.RelationName;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code {"Node Type": "Index Scan", "Relation Name": "bookings", …, "Plans": […]}}: one node of a plan, and those below it. */
record PlanNode(JsonNode json) {

    /** {@code Index Scan}. */
    String type() {
        return json.path("Node Type").asText();
    }

    /** The table or partition that is read. */
    Optional<String> relation() {
        return text("Relation Name");
    }

    /** The same with its schema; needs {@code VERBOSE}. */
    RelationName table() {
        return new RelationName(
                json.path("Schema").asText(), json.path("Relation Name").asText());
    }

    /** What it is called. */
    String alias() {
        return json.path("Alias").asText();
    }

    /** The index that is searched. */
    Optional<String> index() {
        return text("Index Name");
    }

    /** What is looked for in the index. */
    String indexCondition() {
        return text("Index Cond").orElse("");
    }

    /** What the node hands on, an expression each; needs {@code VERBOSE}. */
    Stream<String> output() {
        return json.path("Output").valueStream().map(JsonNode::asText);
    }

    /** Rows that the node looked at in all of its loops, kept or not; needs {@code ANALYZE}. */
    long rowsRead() {
        long each = json.required("Actual Rows").asLong()
                + json.path("Rows Removed by Filter").asLong()
                + json.path("Rows Removed by Index Recheck").asLong();
        return each * json.required("Actual Loops").asLong();
    }

    /** This node and all below it. */
    Stream<PlanNode> all() {
        Stream<PlanNode> below = json.path("Plans").valueStream().map(PlanNode::new);
        return Stream.concat(Stream.of(this), below.flatMap(PlanNode::all));
    }

    private Optional<String> text(String member) {
        return Optional.ofNullable(json.get(member)).map(JsonNode::asText);
    }
}
