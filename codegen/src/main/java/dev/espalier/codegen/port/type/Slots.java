// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.type;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Argument.Known;
import dev.espalier.codegen.chain.Argument.Undefined;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.java.JavaArgument.Form;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.List;
import java.util.Optional;

/**
 * The places of a chain's arguments.
 *
 * @param columns types of what the chain is about
 */
public record Slots(ChainColumns columns) {

    /** The place of an argument of a call. */
    public Slot of(ChainStep step, int index) {
        return switch (step.method()) {
            case "eq", "neq", "gt", "gte", "lt", "lte", "isDistinct" -> index == 0 ? Slot.TEXT : compared(step);
            case "is" -> index == 0 ? Slot.TEXT : Slot.TRUTH_OR_NULL;
            case "in", "notIn" -> index == 0 ? Slot.TEXT : Slot.comparedWithAny(columns.type(text(step, 0)));
            case "likeAllOf", "likeAnyOf", "ilikeAllOf", "ilikeAnyOf" ->
                index == 0 ? Slot.TEXT : Slot.comparedWithAny(JavaType.TEXT);
            case "contains", "containedBy", "overlaps" -> index == 0 ? Slot.TEXT : contained(step, index);
            case "not", "filter" -> index == 2 ? tested(step) : Slot.TEXT;
            case "limit", "range" -> isOption(step, index) ? options() : Slot.ROWS;
            case "maxAffected" -> Slot.ROWS;
            case "match" -> Slot.matched(columns::type);
            case "insert", "upsert", "update" -> index == 0 ? Slot.written(columns::type) : options();
            case "rpc" -> index == 1 ? Slot.written(columns::argument) : index == 0 ? Slot.TEXT : options();
            case "order", "select", "or" -> index == 0 ? Slot.TEXT : options();
            case "textSearch" -> index < 2 ? Slot.TEXT : options();
            case "delete", "explain" -> options();
            default -> Slot.TEXT;
        };
    }

    /** The text of an argument, where it is known. */
    public static Optional<String> text(ChainStep step, int index) {
        return index < step.arguments().size()
                        && step.arguments().get(index) instanceof Known known
                        && known.value() instanceof JsonText text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /** The arguments of a call without {@code undefined} at their end. */
    public static List<Argument> arguments(ChainStep step) {
        List<Argument> arguments = step.arguments();
        int count = isNullCall(step) ? 1 : arguments.size();
        while (count > 0 && arguments.get(count - 1) instanceof Undefined && count > needed(step.method())) {
            count--;
        }
        return arguments.subList(0, count);
    }

    /** {@code rpc('f', null)}. */
    private static boolean isNullCall(ChainStep step) {
        return step.method().equals("rpc")
                && step.arguments().size() == 2
                && step.arguments().get(1) instanceof Known known
                && known.value() instanceof JsonNull;
    }

    private static int needed(String method) {
        return switch (method) {
            case "eq", "neq", "gt", "gte", "lt", "lte", "like", "ilike", "isDistinct" -> 2;
            default -> 0;
        };
    }

    private Slot compared(ChainStep step) {
        return Slot.compared(columns.type(text(step, 0)));
    }

    private Slot tested(ChainStep step) {
        String operator = text(step, 1).orElse("");
        boolean plain = List.of("eq", "neq", "gt", "gte", "lt", "lte").contains(operator);
        return plain ? compared(step) : Slot.of(JavaType.TEXT, Form.VALUE, Slot.Nulls.WRITTEN);
    }

    private Slot contained(ChainStep step, int index) {
        JavaType column = columns.type(text(step, 0));
        Form form = column.form();
        Argument given = step.arguments().get(index);
        if (form == Form.DOCUMENT || given instanceof Argument.Mapped) {
            return new Slot(JavaType.JSON, Form.DOCUMENT, Slot.Nulls.KEPT, name -> JavaType.ANY, JavaType.ANY);
        }
        JavaType list = form == Form.LIST ? column : JavaType.listOf(JavaType.ANY);
        boolean isText = column.equals(JavaType.TEXT) || given instanceof Argument.Template;
        return isText ? Slot.TEXT : new Slot(list, Form.LIST, Slot.Nulls.KEPT, name -> JavaType.ANY, JavaType.ANY);
    }

    private static boolean isOption(ChainStep step, int index) {
        return index == (step.method().equals("limit") ? 1 : 2);
    }

    private static Slot options() {
        return new Slot(
                JavaType.MAP,
                Form.DOCUMENT,
                Slot.Nulls.NEVER,
                name -> name.equals("ascending") ? JavaType.TRUTH : JavaType.TEXT,
                JavaType.ANY);
    }
}
