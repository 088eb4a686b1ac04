// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.codegen.replay.end.Reply;
import dev.espalier.fixtures.corpus.Difference;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.fixtures.json.JsonSyntaxException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares two bodies: as JSON values where both say that they are, else as texts, else as bytes. */
final class BodyComparison {
    private final Rules rules;
    private final RowOrder order;
    private final Set<Rule> applied;

    BodyComparison(Rules rules, RowOrder order, Set<Rule> applied) {
        this.rules = rules;
        this.order = order;
        this.applied = applied;
    }

    List<Difference> of(Reply left, Reply right) {
        if (Arrays.equals(left.body().bytes(), right.body().bytes())) {
            return List.of();
        }
        Optional<String> one = left.text();
        Optional<String> other = right.text();
        if (one.isEmpty() || other.isEmpty()) {
            return List.of(new Difference("body, no text", bytes(left), bytes(right)));
        }
        Optional<JsonLiteral> value = left.isJson() ? parsed(one.get()) : Optional.empty();
        Optional<JsonLiteral> otherValue = right.isJson() ? parsed(other.get()) : Optional.empty();
        if (value.isPresent() && otherValue.isPresent()) {
            return json(value.get(), otherValue.get());
        }
        return texts(
                left,
                value.map(JsonLiteral::compact).orElseGet(one::get),
                otherValue.map(JsonLiteral::compact).orElseGet(other::get));
    }

    private static String bytes(Reply reply) {
        return reply.body().bytes().length + " bytes";
    }

    private static Optional<JsonLiteral> parsed(String text) {
        try {
            return Optional.of(JsonLiteral.parse(text));
        } catch (JsonSyntaxException e) {
            // The text itself is compared, and told: it says more than where it stops being JSON.
            return Optional.empty();
        }
    }

    private List<Difference> texts(Reply left, String one, String other) {
        boolean isSet = left.header("content-type").orElse("").startsWith("text/csv")
                && rules.has(Rule.ROW_ORDER)
                && order.isOpen(List.of());
        if (isSet && sorted(one).equals(sorted(other))) {
            applied.add(Rule.ROW_ORDER);
            return List.of();
        }
        return one.equals(other)
                ? List.of()
                : List.of(new Difference("body", new JsonText(one).compact(), new JsonText(other).compact()));
    }

    /** The header line where it is, the others in order. */
    private static List<String> sorted(String csv) {
        String[] lines = csv.split("\n", -1);
        Arrays.sort(lines, Math.min(1, lines.length), lines.length);
        return List.of(lines);
    }

    private List<Difference> json(JsonLiteral left, JsonLiteral right) {
        Normal normal = new Normal(rules, order, applied);
        JsonLiteral one = normal.of(left);
        JsonLiteral other = normal.of(withFreeDetails(left, right));
        if (one instanceof JsonArray rows && other instanceof JsonArray otherRows) {
            return new RowComparison(rules, order, applied).of(rows.elements(), otherRows.elements());
        }
        return one
                .differenceFrom(other)
                .map(where -> new Difference("body " + where.path(), where.expected(), where.actual()))
                .stream()
                .toList();
    }

    /** The right value, a syntax error with the details of the left one, if both have some. */
    private JsonLiteral withFreeDetails(JsonLiteral left, JsonLiteral right) {
        boolean free = rules.has(Rule.PARSE_DETAILS)
                && left instanceof JsonObject one
                && right instanceof JsonObject other
                && new JsonText("PGRST100").equals(one.members().get("code"))
                && new JsonText("PGRST100").equals(other.members().get("code"))
                && hasDetails(one)
                && hasDetails(other);
        if (!free) {
            return right;
        }
        applied.add(Rule.PARSE_DETAILS);
        Map<String, JsonLiteral> members = new LinkedHashMap<>(((JsonObject) right).members());
        ((JsonObject) left).member("details").ifPresent(details -> members.put("details", details));
        return new JsonObject(members);
    }

    private static boolean hasDetails(JsonObject error) {
        return error.members().get("details") instanceof JsonText details
                && !details.value().isEmpty();
    }
}
