// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.type;

import dev.espalier.codegen.java.JavaArgument.Form;
import java.util.Optional;

/**
 * A type of a parameter.
 *
 * @param name as it stands in a signature, where it may be null: {@code Long}, {@code List<String>}
 * @param primitive the same where it is never null: {@code long}
 * @param form what an expression of it gives to a call
 * @param truth when JavaScript takes it for true
 */
public record JavaType(String name, Optional<String> primitive, Form form, Truth truth) {

    public static final JavaType TEXT = of("String", Form.TEXT, Truth.NOT_EMPTY);
    public static final JavaType BIGINT = of("Long", "long", Form.NUMBER, Truth.NOT_ZERO);
    public static final JavaType INTEGER = of("Integer", "int", Form.NUMBER, Truth.NOT_ZERO);
    public static final JavaType DOUBLE = of("Double", "double", Form.VALUE, Truth.NOT_ZERO);
    public static final JavaType DECIMAL = of("BigDecimal", Form.VALUE, Truth.SIGNED);
    public static final JavaType TRUTH = of("Boolean", "boolean", Form.TRUTH, Truth.TRUE);
    public static final JavaType MOMENT = of("OffsetDateTime", Form.VALUE, Truth.PRESENT);
    public static final JavaType LOCAL_MOMENT = of("LocalDateTime", Form.VALUE, Truth.PRESENT);
    public static final JavaType DATE = of("LocalDate", Form.VALUE, Truth.PRESENT);
    public static final JavaType TIME = of("LocalTime", Form.VALUE, Truth.PRESENT);
    public static final JavaType TIME_WITH_ZONE = of("OffsetTime", Form.VALUE, Truth.PRESENT);
    public static final JavaType UUID = of("UUID", Form.VALUE, Truth.PRESENT);
    public static final JavaType JSON = of("Json", Form.DOCUMENT, Truth.PRESENT);
    public static final JavaType ANY = of("Object", Form.VALUE, Truth.UNKNOWN);

    /** What is used as things that have no type in common. */
    static final JavaType MIXED = of("Object", Form.VALUE, Truth.NOT_FALSY);

    public static final JavaType NUMBER = of("Number", Form.VALUE, Truth.NOT_FALSY);

    /** A row, a map, a record, or several of them. */
    public static final JavaType ROWS = of("Object", Form.DOCUMENT, Truth.PRESENT);

    /** Columns and their values. */
    public static final JavaType MAP = of("Map<String, ?>", Form.DOCUMENT, Truth.PRESENT);

    /** When JavaScript takes a value for true. */
    public enum Truth {
        /** It is there and not {@code ''}. */
        NOT_EMPTY,
        /** It is there and not 0. */
        NOT_ZERO,
        /** The same of a {@code BigDecimal}. */
        SIGNED,
        /** It is {@code true}. */
        TRUE,
        /** It is there. */
        PRESENT,
        /** It is there and neither {@code ''} nor 0 nor {@code false}. */
        NOT_FALSY,
        /** The same, and the type is not known. */
        UNKNOWN
    }

    private static JavaType of(String name, Form form, Truth truth) {
        return new JavaType(name, Optional.empty(), form, truth);
    }

    private static JavaType of(String name, String primitive, Form form, Truth truth) {
        return new JavaType(name, Optional.of(primitive), form, truth);
    }

    /** {@code List<Long>}. */
    public static JavaType listOf(JavaType element) {
        return of("List<" + (element.equals(ANY) ? "?" : element.name()) + ">", Form.LIST, Truth.PRESENT);
    }

    /** Whether nothing tells what it, or an element of it, is. */
    public boolean isOpen() {
        return equals(ANY) || name.equals("List<?>");
    }

    public boolean isList() {
        return form == Form.LIST;
    }

    /** As it stands in a signature. */
    public String in(boolean nullable) {
        return nullable ? name : primitive.orElse(name);
    }

    /** What fits both. */
    public JavaType and(JavaType other) {
        if (equals(other) || other.isOpen()) {
            return this;
        }
        if (isOpen()) {
            return other;
        }
        if (form == Form.NUMBER && other.form == Form.NUMBER) {
            return BIGINT;
        }
        if (equals(TEXT) || other.equals(TEXT)) {
            return TEXT;
        }
        return form == Form.DOCUMENT && other.form == Form.DOCUMENT ? MAP : MIXED;
    }
}
