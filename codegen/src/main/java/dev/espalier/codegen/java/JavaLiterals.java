// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/** Writes values as Java literals; whatever a text holds, it stays inside its quotes. */
final class JavaLiterals implements JsonLiteral.Visitor<String> {
    private static final JavaLiterals WRITER = new JavaLiterals();
    private static final int LONGEST_TEXT = 65_534;

    private JavaLiterals() {}

    static String of(JsonLiteral value) {
        return value.accept(WRITER);
    }

    static String text(String text) {
        if (length(text) > LONGEST_TEXT) {
            throw new UnknownChainException("a text of more than " + LONGEST_TEXT + " bytes is no Java literal");
        }
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(point -> out.append(escaped(point)));
        return out.append('"').toString();
    }

    /** How many bytes a text has in a class file, where pairs, lone halves and NUL are longer than in UTF-8. */
    private static long length(String text) {
        return text.chars()
                .mapToLong(unit -> unit > 0 && unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3)
                .sum();
    }

    /** {@code Json.of("[1]")}. */
    static String json(JsonLiteral value) {
        return "Json.of(" + text(value.compact()) + ")";
    }

    @Override
    public String text(JsonText text) {
        return text(text.value());
    }

    /** {@code 12}, {@code 9007199254740993L}, {@code 9.99}; what none of them keeps as it was written, a {@code BigDecimal}. */
    @Override
    public String number(JsonNumber number) {
        String literal = number.literal();
        if (literal.matches("-?[0-9]+")) {
            return whole(literal);
        }
        return printsAsWritten(literal) ? literal : decimal(literal);
    }

    @Override
    public String truth(JsonBoolean truth) {
        return String.valueOf(truth.value());
    }

    @Override
    public String nothing(JsonNull nothing) {
        return "null";
    }

    @Override
    public String array(JsonArray array) {
        List<JsonLiteral> elements = array.elements();
        // List.of refuses null
        String maker = elements.contains(new JsonNull()) ? "Arrays.asList" : "List.of";
        return elements.stream().map(JavaLiterals::of).collect(Collectors.joining(", ", maker + "(", ")"));
    }

    @Override
    public String object(JsonObject object) {
        return json(object);
    }

    private static String whole(String literal) {
        int bits = new BigInteger(literal).bitLength();
        if (bits < Integer.SIZE) {
            return literal;
        }
        return bits < Long.SIZE ? literal + "L" : decimal(literal);
    }

    /** Whether a double prints as this literal again, on every JDK: up to 15 digits, no exponent, no idle zero. */
    private static boolean printsAsWritten(String literal) {
        String digits = literal.replaceAll("[-.]", "").replaceFirst("^0+", "");
        return literal.matches("-?[0-9]{1,7}\\.(?:0|[0-9]*[1-9])")
                && digits.length() <= 15
                && !literal.matches("-?0\\.000.*");
    }

    private static String decimal(String literal) {
        if (literal.matches(".*[eE][-+]?[0-9]{5,}")) {
            throw new UnknownChainException("the number " + literal + " is beyond reach");
        }
        return "new BigDecimal(" + text(literal) + ")";
    }

    private static String escaped(int point) {
        return switch (point) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> seen(point) ? Character.toString(point) : unicode(point);
        };
    }

    /** Not so: controls, marks that join letters or turn their direction, blanks that look like another, half pairs. */
    private static boolean seen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }

    private static String unicode(int point) {
        return Character.toString(point)
                .chars()
                .mapToObj(unit -> String.format("\\u%04x", unit))
                .collect(Collectors.joining());
    }
}
