// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.name;

import dev.espalier.codegen.java.JavaArgument;
import dev.espalier.codegen.java.JavaArgument.Code;
import dev.espalier.codegen.java.JavaArgument.Form;
import dev.espalier.codegen.java.JavaArgument.Listed;
import dev.espalier.codegen.java.JavaArgument.Literal;
import dev.espalier.codegen.java.JavaChainWriter;
import dev.espalier.codegen.port.parameter.Parameter;
import dev.espalier.codegen.port.parameter.Parameters;
import dev.espalier.codegen.port.type.JavaType;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values of exactly the type that a generated column has.
 *
 * @param parameters those of the method
 */
public record TypedValues(Parameters parameters) {

    /** The value, if it is of the type or can be said so. */
    Optional<JavaArgument> of(JavaArgument value, JavaType type) {
        if (value instanceof Literal literal) {
            return literal(literal, type);
        }
        return value instanceof Code code && isOf(code, type) ? Optional.of(value) : Optional.empty();
    }

    /** The list, if its elements are. */
    Optional<JavaArgument> listOf(JavaArgument list, JavaType type) {
        if (list instanceof Code code) {
            return parameter(code)
                    .filter(known -> known.type().equals(JavaType.listOf(type)))
                    .map(known -> list);
        }
        Stream<JavaArgument> elements = list instanceof Listed listed
                ? listed.elements().stream()
                : list instanceof Literal literal && literal.value() instanceof JsonArray array
                        ? array.elements().stream().map(Literal::new)
                        : Stream.empty();
        List<Optional<JavaArgument>> typed =
                elements.map(element -> of(element, type)).toList();
        boolean all = !typed.isEmpty() && typed.stream().allMatch(Optional::isPresent);
        return all
                ? Optional.of(
                        list instanceof Literal && type.equals(JavaType.TEXT)
                                ? list
                                : new Listed(
                                        typed.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private static Optional<JavaArgument> literal(Literal literal, JavaType type) {
        JsonLiteral value = literal.value();
        boolean fits = value instanceof JsonNull
                || (value instanceof JsonText && type.equals(JavaType.TEXT))
                || (value instanceof JsonBoolean && type.equals(JavaType.TRUTH));
        if (fits) {
            return Optional.of(literal);
        }
        if (value instanceof JsonText text) {
            return TypedTexts.of(text.value(), type).map(code -> new Code(code, Form.VALUE));
        }
        return value instanceof JsonNumber number ? number(literal, number.literal(), type) : Optional.empty();
    }

    private static Optional<JavaArgument> number(Literal literal, String digits, JavaType type) {
        boolean whole = digits.matches("-?[0-9]{1,9}");
        if (whole && type.equals(JavaType.INTEGER)) {
            return Optional.of(literal);
        }
        if (whole && type.equals(JavaType.BIGINT)) {
            return Optional.of(new Code(digits + "L", Form.NUMBER));
        }
        if (type.equals(JavaType.DOUBLE) && digits.matches("-?[0-9]{1,9}\\.[0-9]{1,6}")) {
            return Optional.of(new Code(digits, Form.VALUE));
        }
        return type.equals(JavaType.DECIMAL) && digits.matches("-?[0-9]+(\\.[0-9]+)?")
                ? Optional.of(new Code("new BigDecimal(" + JavaChainWriter.text(digits) + ")", Form.VALUE))
                : Optional.empty();
    }

    private boolean isOf(Code code, JavaType type) {
        Optional<Parameter> known = parameter(code);
        return known.isPresent()
                ? known.get().type().equals(type)
                : code.form() == Form.TEXT && type.equals(JavaType.TEXT);
    }

    private Optional<Parameter> parameter(Code code) {
        return parameters.all().stream()
                .filter(known -> known.name().equals(code.text()))
                .findFirst();
    }
}
