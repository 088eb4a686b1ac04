// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.type;

import dev.espalier.codegen.java.JavaArgument.Form;
import java.util.function.Function;

/**
 * A place for a value: what a call takes there.
 *
 * @param type of what stands there
 * @param form what the call takes
 * @param nulls what becomes of null
 * @param member the place of a member, by its name, where this one is for an object
 * @param element the type of an element, where this one is for a list
 */
public record Slot(JavaType type, Form form, Nulls nulls, Function<String, JavaType> member, JavaType element) {

    /** What becomes of null. */
    public enum Nulls {
        /** It is the text {@code null}, as JavaScript writes it into a filter. */
        WRITTEN,
        /** It is NULL. */
        KEPT,
        /** It is not given. */
        NEVER
    }

    /** A text that is grammar: a name, a select, a pattern. */
    static final Slot TEXT = of(JavaType.TEXT, Form.TEXT, Nulls.NEVER);

    /** A number of rows. */
    static final Slot ROWS = of(JavaType.BIGINT, Form.NUMBER, Nulls.NEVER);

    /** On or off. */
    static final Slot SWITCH = of(JavaType.TRUTH, Form.TRUTH, Nulls.NEVER);

    /** {@code true}, {@code false} or null. */
    static final Slot TRUTH_OR_NULL = of(JavaType.TRUTH, Form.TRUTH, Nulls.KEPT);

    static Slot of(JavaType type, Form form, Nulls nulls) {
        return new Slot(type, form, nulls, name -> JavaType.ANY, JavaType.ANY);
    }

    /** A value that a column is compared with. */
    static Slot compared(JavaType column) {
        return of(
                column.form() == Form.LIST || column.form() == Form.DOCUMENT ? JavaType.TEXT : column,
                Form.VALUE,
                Nulls.WRITTEN);
    }

    /** A list of such values. */
    static Slot comparedWithAny(JavaType column) {
        JavaType element = compared(column).type();
        return new Slot(JavaType.listOf(element), Form.LIST, Nulls.WRITTEN, name -> JavaType.ANY, element);
    }

    /** An object of such values. */
    static Slot matched(Function<String, JavaType> columns) {
        return new Slot(JavaType.MAP, Form.DOCUMENT, Nulls.WRITTEN, columns, JavaType.ANY);
    }

    /** A row, or several. */
    static Slot written(Function<String, JavaType> columns) {
        return new Slot(JavaType.ROWS, Form.DOCUMENT, Nulls.KEPT, columns, JavaType.ANY);
    }

    /** A value of a row. */
    public static Slot cell(JavaType column) {
        return new Slot(column, column.form(), Nulls.KEPT, name -> JavaType.ANY, JavaType.ANY);
    }

    /** The place of a member of an object. */
    public Slot ofMember(String name) {
        JavaType column = member.apply(name);
        if (nulls == Nulls.NEVER) {
            return of(column, column.form(), nulls);
        }
        return nulls == Nulls.WRITTEN ? compared(column) : cell(column);
    }

    /** The place of an element of a list. */
    public Slot ofElement() {
        return form == Form.DOCUMENT && type.equals(JavaType.ROWS)
                ? this
                : new Slot(element, element.form(), nulls, name -> JavaType.ANY, JavaType.ANY);
    }
}
