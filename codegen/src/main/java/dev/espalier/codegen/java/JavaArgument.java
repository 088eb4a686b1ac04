// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import dev.espalier.fixtures.json.JsonLiteral;
import java.util.List;

/** What a call is given: a value, or Java that gives one when it runs. */
public sealed interface JavaArgument {

    /** A value. */
    record Literal(JsonLiteral value) implements JavaArgument {}

    /**
     * An expression of Java: {@code phone}, {@code "%" + name + "%"}, {@code BOOKINGS.STATUS}.
     *
     * @param text on one line
     * @param form what it gives
     */
    record Code(String text, Form form) implements JavaArgument {}

    /** A list with an expression in it. */
    record Listed(List<JavaArgument> elements) implements JavaArgument {
        /** Copies the list. */
        public Listed {
            elements = List.copyOf(elements);
        }
    }

    /** An object with an expression in it. */
    record Mapped(List<Entry> entries) implements JavaArgument {
        /** Copies the list. */
        public Mapped {
            entries = List.copyOf(entries);
        }
    }

    /** What stands in an object. */
    sealed interface Entry {}

    /**
     * {@code name: value}.
     *
     * @param name in Java: a literal, a generated column, or an expression
     */
    record Cell(String name, JavaArgument value) implements Entry {}

    /**
     * {@code ...values}.
     *
     * @param code an expression that gives a map
     */
    record Merged(String code) implements Entry {}

    /** What an expression gives. */
    enum Form {
        /** A text, or a column. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** True or false. */
        TRUTH,
        /** A value that a column may have. */
        VALUE,
        /** A collection of values. */
        LIST,
        /** A row, several, or a JSON document. */
        DOCUMENT,
        /** Filters: {@code any -> any.eq("id", id)}. */
        FILTERS
    }

    /** How it is shown in an error. */
    default String shown() {
        if (this instanceof Literal literal) {
            return literal.value().compact();
        }
        return this instanceof Code code ? code.text() : JavaTexts.of(this);
    }
}
