// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.name;

import dev.espalier.codegen.java.JavaArgument;
import dev.espalier.codegen.java.JavaArgument.Cell;
import dev.espalier.codegen.java.JavaArgument.Code;
import dev.espalier.codegen.java.JavaArgument.Form;
import dev.espalier.codegen.java.JavaArgument.Literal;
import dev.espalier.codegen.java.JavaArgument.Mapped;
import dev.espalier.codegen.java.JavaCall;
import dev.espalier.codegen.java.JavaChainWriter;
import dev.espalier.codegen.port.type.JavaType;
import dev.espalier.codegen.port.type.Slot;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.schema.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names as constants of generated classes, where there are some and the value fits; as texts elsewhere.
 *
 * @param tables what was generated
 * @param relation what the chain is about
 * @param values of the types that columns have
 * @param select what the chain shows, in generated names; empty where the library is to judge the text
 */
public record TypedNames(GeneratedTables tables, Relation relation, TypedValues values, Optional<TypedSelect> select)
        implements Names {

    private static final Set<String> COMPARED = Set.of("eq", "neq", "gt", "gte", "lt", "lte", "isDistinct");
    private static final Set<String> PATTERNS =
            Set.of("like", "ilike", "regexMatch", "regexIMatch", "likeAllOf", "likeAnyOf", "ilikeAllOf", "ilikeAnyOf");
    private static final Set<String> ANY_TYPE =
            Set.of("is", "order", "textSearch", "rangeGt", "rangeGte", "rangeLt", "rangeLte", "rangeAdjacent");
    private static final Set<String> WRITES = Set.of("insert", "upsert", "update");

    @Override
    public Cell cell(String column, JavaArgument value, Slot row) {
        return row.type().equals(JavaType.ROWS) ? cell(column, value) : new Cell(JavaChainWriter.text(column), value);
    }

    private Cell cell(String column, JavaArgument value) {
        Optional<JavaArgument> typed =
                relation.column(column).flatMap(GeneratedTables::exact).flatMap(type -> values.of(value, type));
        Optional<String> constant = typed.flatMap(fits -> tables.column(relation, column));
        return new Cell(
                constant.orElseGet(() -> JavaChainWriter.text(column)),
                constant.isPresent() ? typed.orElse(value) : value);
    }

    @Override
    public JavaCall call(JavaCall call) {
        String method = call.method();
        if (call.arguments().isEmpty()) {
            return call;
        }
        JavaArgument first = call.arguments().get(0);
        if (method.equals("from")) {
            return tables.table(relation)
                    .map(table -> with(call, 0, code(table)))
                    .orElse(call);
        }
        if (method.equals("select")) {
            return select.filter(known -> call.arguments().size() == 1)
                    .flatMap(known -> text(first).flatMap(known::items))
                    .map(items -> with(call, 0, code(items)))
                    .orElse(call);
        }
        if (WRITES.contains(method) && first instanceof Literal literal) {
            return with(call, 0, rows(literal));
        }
        return text(first).flatMap(column -> filter(call, column)).orElse(call);
    }

    private Optional<JavaCall> filter(JavaCall call, String name) {
        Optional<Relation.Column> column = relation.column(name);
        Optional<JavaType> type = column.flatMap(GeneratedTables::exact);
        Optional<JavaCall> fitting = Optional.empty();
        if (ANY_TYPE.contains(call.method())) {
            fitting = Optional.of(call);
        } else if (PATTERNS.contains(call.method())) {
            fitting = type.filter(JavaType.TEXT::equals).map(text -> call);
        } else if (COMPARED.contains(call.method())) {
            fitting = type.flatMap(exact -> values.of(call.arguments().get(1), exact))
                    .map(value -> with(call, 1, value));
        } else if (call.method().equals("in") || call.method().equals("notIn")) {
            fitting = type.flatMap(exact -> values.listOf(call.arguments().get(1), exact))
                    .map(value -> with(call, 1, value));
        }
        return fitting.flatMap(typed -> tables.column(relation, name).map(constant -> with(typed, 0, code(constant))));
    }

    private JavaArgument rows(Literal literal) {
        if (literal.value() instanceof JsonObject row && !row.members().isEmpty()) {
            return row(row);
        }
        boolean areRows = literal.value() instanceof JsonArray list
                && !list.elements().isEmpty()
                && list.elements().stream()
                        .allMatch(one ->
                                one instanceof JsonObject row && !row.members().isEmpty());
        return areRows
                ? new JavaArgument.Listed(((JsonArray) literal.value())
                        .elements().stream()
                                .<JavaArgument>map(row -> row((JsonObject) row))
                                .toList())
                : literal;
    }

    private JavaArgument row(JsonObject row) {
        return new Mapped(row.members().entrySet().stream()
                .<JavaArgument.Entry>map(member -> cell(member.getKey(), new Literal(member.getValue())))
                .toList());
    }

    @Override
    public Set<String> imports() {
        return tables.imports();
    }

    private static Optional<String> text(JavaArgument argument) {
        return argument instanceof Literal literal && literal.value() instanceof JsonText text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    private static Code code(String text) {
        return new Code(text, Form.TEXT);
    }

    private static JavaCall with(JavaCall call, int index, JavaArgument argument) {
        List<JavaArgument> arguments = new ArrayList<>(call.arguments());
        arguments.set(index, argument);
        return new JavaCall(call.method(), arguments);
    }
}
