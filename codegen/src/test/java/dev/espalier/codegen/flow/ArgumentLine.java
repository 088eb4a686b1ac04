// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.fixtures.json.JsonLiteral;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a call is given, as a hard fixture says it. */
final class ArgumentLine {
    private ArgumentLine() {}

    static String of(Argument argument) {
        if (argument instanceof Argument.Known known) {
            return json(known.value());
        }
        if (argument instanceof Argument.Listed listed) {
            return listed.elements().stream().map(ArgumentLine::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (argument instanceof Argument.Mapped mapped) {
            return mapped.members().stream().map(ArgumentLine::member).collect(Collectors.joining(", ", "{", "}"));
        }
        if (argument instanceof Argument.Template template) {
            return "`" + String.join("${?}", template.texts()) + "`";
        }
        if (argument instanceof Argument.OneOf oneOf) {
            return oneOf.choices().stream().map(ArgumentLine::choice).collect(Collectors.joining(" | ", "<", ">"));
        }
        return argument instanceof Argument.Undefined ? "undefined" : "?";
    }

    /** {@code [if a][each]}. */
    static String conditions(List<Condition> conditions) {
        return conditions.stream().map(ArgumentLine::condition).collect(Collectors.joining());
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.When when) {
            return "[" + (when.holds() ? "if " : "unless ") + blank(when.source()) + "]";
        }
        return condition instanceof Condition.Each ? "[each]" : "[caught]";
    }

    /** A source text in one line. */
    static String blank(String source) {
        return source.strip().replaceAll("\\s+", " ");
    }

    private static String choice(Argument.Choice choice) {
        String conditions = conditions(choice.conditions());
        return of(choice.value()) + (conditions.isEmpty() ? "" : " " + conditions);
    }

    private static String member(Argument.Member member) {
        if (member instanceof Argument.Named named) {
            return text(named.name()) + ": " + of(named.value());
        }
        return member instanceof Argument.Computed computed ? "[?]: " + of(computed.value()) : "...?";
    }

    private static String json(JsonLiteral value) {
        if (value instanceof JsonLiteral.JsonText text) {
            return text(text.value());
        }
        if (value instanceof JsonLiteral.JsonNumber number) {
            return number.literal();
        }
        if (value instanceof JsonLiteral.JsonBoolean truth) {
            return Boolean.toString(truth.value());
        }
        if (value instanceof JsonLiteral.JsonArray array) {
            return array.elements().stream().map(ArgumentLine::json).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof JsonLiteral.JsonObject object ? members(object.members()) : "null";
    }

    private static String members(Map<String, JsonLiteral> members) {
        return members.entrySet().stream()
                .map(member -> text(member.getKey()) + ": " + json(member.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
