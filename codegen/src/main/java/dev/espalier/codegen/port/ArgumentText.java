// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Argument.Computed;
import dev.espalier.codegen.chain.Argument.Known;
import dev.espalier.codegen.chain.Argument.Listed;
import dev.espalier.codegen.chain.Argument.Mapped;
import dev.espalier.codegen.chain.Argument.Member;
import dev.espalier.codegen.chain.Argument.Named;
import dev.espalier.codegen.chain.Argument.OneOf;
import dev.espalier.codegen.chain.Argument.Spread;
import dev.espalier.codegen.chain.Argument.Template;
import dev.espalier.codegen.chain.Argument.Undefined;
import dev.espalier.codegen.chain.Argument.Unknown;
import dev.espalier.codegen.java.JavaArgument;
import dev.espalier.codegen.java.JavaArgument.Cell;
import dev.espalier.codegen.java.JavaArgument.Code;
import dev.espalier.codegen.java.JavaArgument.Entry;
import dev.espalier.codegen.java.JavaArgument.Form;
import dev.espalier.codegen.java.JavaArgument.Literal;
import dev.espalier.codegen.java.JavaArgument.Merged;
import dev.espalier.codegen.java.JavaChainWriter;
import dev.espalier.codegen.port.condition.Tests;
import dev.espalier.codegen.port.name.Names;
import dev.espalier.codegen.port.parameter.Parameter;
import dev.espalier.codegen.port.parameter.Parameters;
import dev.espalier.codegen.port.parameter.Sources;
import dev.espalier.codegen.port.type.JavaType;
import dev.espalier.codegen.port.type.NotPortable;
import dev.espalier.codegen.port.type.ScriptTypes;
import dev.espalier.codegen.port.type.Slot;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Arguments in Java, each for its place; what is not known becomes a parameter.
 *
 * @param parameters those of the method
 * @param tests what decides between several values
 * @param names of relations and columns
 */
record ArgumentText(Parameters parameters, Tests tests, Names names) {

    /**
     * The argument in Java.
     *
     * @throws NotPortable when it has no form there
     */
    JavaArgument of(Argument argument, Slot slot) {
        if (argument instanceof Known known) {
            return known(known.value(), slot);
        }
        if (argument instanceof Undefined) {
            return known(slot.nulls() == Slot.Nulls.WRITTEN ? new JsonText("undefined") : new JsonNull(), slot);
        }
        if (argument instanceof Listed list) {
            return new JavaArgument.Listed(list.elements().stream()
                    .map(element -> of(element, slot.ofElement()))
                    .toList());
        }
        if (argument instanceof Mapped mapped) {
            return new JavaArgument.Mapped(mapped.members().stream()
                    .flatMap(member -> entry(member, slot))
                    .toList());
        }
        if (argument instanceof Template template) {
            return new Code(concatenated(template), Form.TEXT);
        }
        return argument instanceof OneOf choice ? oneOf(choice, slot) : unknown((Unknown) argument, slot);
    }

    private JavaArgument known(JsonLiteral value, Slot slot) {
        if (value instanceof JsonNull && slot.nulls() == Slot.Nulls.WRITTEN) {
            return new Literal(new JsonText("null"));
        }
        boolean isText = slot.form() == Form.TEXT && slot.nulls() == Slot.Nulls.NEVER;
        return new Literal(isText && value instanceof JsonNumber number ? new JsonText(number.literal()) : value);
    }

    private Stream<Entry> entry(Member member, Slot slot) {
        if (member instanceof Spread spread) {
            return Stream.of(
                    new Merged(used(spread.value(), JavaType.MAP, false).name()));
        }
        if (member instanceof Computed computed) {
            String column = used(computed.name(), JavaType.TEXT, false).name();
            return Stream.of(new Cell(column, of(computed.value(), Slot.cell(JavaType.ANY))));
        }
        Named named = (Named) member;
        if (named.value() instanceof Undefined) {
            return Stream.empty();
        }
        if (isLeftOutAtTimes(named.value())) {
            throw new NotPortable("\"" + named.name() + "\" is given in some cases alone");
        }
        JavaArgument value = of(named.value(), slot.ofMember(named.name()));
        return Stream.of(names.cell(named.name(), value, slot));
    }

    /** Whether a member is undefined in some cases: then it is not sent, which null would be. */
    private static boolean isLeftOutAtTimes(Argument value) {
        return value instanceof OneOf several
                && several.choices().stream()
                        .anyMatch(choice -> choice.value() instanceof Undefined || isLeftOutAtTimes(choice.value()));
    }

    /** {@code `%${q}%`} as {@code "%" + q + "%"}. */
    String concatenated(Template template) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < template.texts().size(); at++) {
            if (!template.texts().get(at).isEmpty()) {
                parts.add(JavaChainWriter.text(template.texts().get(at)));
            }
            if (at < template.holes().size()) {
                Parameter hole = hole(template.holes().get(at));
                // Two values with a plus between them would be added.
                if (parts.isEmpty() && !hole.type().equals(JavaType.TEXT)) {
                    parts.add("\"\"");
                }
                parts.add(hole.name());
            }
        }
        return parts.isEmpty() ? "\"\"" : String.join(" + ", parts);
    }

    private Parameter hole(Unknown unknown) {
        Parameter hole = used(unknown, JavaType.ANY, false);
        return parameters.settled() && hole.type().equals(JavaType.ANY) ? used(unknown, JavaType.TEXT, false) : hole;
    }

    private JavaArgument oneOf(OneOf choice, Slot slot) {
        List<Argument.Choice> all = Stream.concat(
                        choice.choices().stream()
                                .filter(one -> !one.conditions().isEmpty()),
                        choice.choices().stream().filter(one -> one.conditions().isEmpty()))
                .toList();
        if (all.stream().filter(one -> one.conditions().isEmpty()).count() > 1) {
            throw new NotPortable("one of several values, and nothing tells which");
        }
        String text = all.stream()
                .limit(all.size() - 1L)
                .map(one -> tests.all(one.conditions()).text() + " ? " + text(of(one.value(), slot), slot) + " : ")
                .collect(Collectors.joining(
                        "", "", text(of(all.get(all.size() - 1).value(), slot), slot)));
        return new Code(text, slot.form());
    }

    private static String text(JavaArgument argument, Slot slot) {
        return slot.form() == Form.DOCUMENT ? JavaChainWriter.document(argument) : JavaChainWriter.value(argument);
    }

    private JavaArgument unknown(Unknown unknown, Slot slot) {
        String key = Sources.key(unknown.source());
        Optional<String> local = parameters.local(key);
        if (local.isPresent()) {
            parameters.localUsed(key, slot.type());
            return new Code(local.get(), slot.form());
        }
        Parameter parameter = used(unknown, slot.type(), slot.nulls() == Slot.Nulls.KEPT);
        JavaType type = parameter.type();
        if (slot.form() == Form.TEXT && slot.nulls() == Slot.Nulls.NEVER && !type.equals(JavaType.TEXT)) {
            return new Code("String.valueOf(" + parameter.name() + ")", Form.TEXT);
        }
        boolean differ =
                slot.form() == Form.LIST ? !type.isList() : slot.form() == Form.NUMBER && type.form() != Form.NUMBER;
        if (differ) {
            throw new NotPortable(
                    unknown.source() + " is used as " + slot.type().name() + " and as something else");
        }
        return new Code(parameter.name(), slot.form());
    }

    /** A parameter for what is not known, typed by its place, or else by what TypeScript says. */
    Parameter used(Unknown unknown, JavaType type, boolean nullable) {
        String key = Sources.key(unknown.source());
        JavaType known = type.isOpen()
                ? unknown.type()
                        .flatMap(ScriptTypes::of)
                        .filter(told -> type.equals(JavaType.ANY) || told.isList())
                        .orElse(type)
                : type;
        parameters.used(key, unknown.name(), known, nullable);
        return parameters.of(key).orElseThrow();
    }
}
