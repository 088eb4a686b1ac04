// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.supabase.value.Json;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jooq.EnumType;
import org.jooq.JSON;
import org.jooq.JSONB;

/**
 * A Java value as the one text that PostgreSQL's input function reads, whatever the column's type is.
 *
 * <p>A value of a class that has no such text is refused at the call: its {@code toString} would be a guess.
 */
public final class ValueText {

    /** Beyond it a decimal keeps its exponent: a few characters must not become a gigabyte of zeros. */
    private static final int LONGEST_SCALE = 1_000;

    /** From here on JavaScript writes an exponent. */
    private static final double EXPONENT = 1e21;

    private ValueText() {}

    /**
     * The text.
     *
     * @throws IllegalArgumentException when the value is of a class that has none
     */
    public static String of(Object value) {
        if (value instanceof CharSequence
                || value instanceof Character
                || value instanceof Boolean
                || value instanceof UUID) {
            return value.toString();
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Enum<?> constant) {
            return value instanceof EnumType type ? type.getLiteral() : constant.name();
        }
        if (value instanceof TemporalAccessor moment) {
            return DateText.of(moment);
        }
        return isList(value) ? ArrayText.of(list(value)) : rare(value);
    }

    private static String rare(Object value) {
        if (value instanceof Date date) {
            return DateText.of(date);
        }
        if (value instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        if (isJson(value)) {
            return json(value);
        }
        if (value instanceof TemporalAmount amount) {
            return amount.toString();
        }
        throw new IllegalArgumentException("a value of " + value.getClass().getName()
                + " has no text that PostgreSQL is known to read; give the text itself");
    }

    static boolean isJson(Object value) {
        return value instanceof Json || value instanceof JSON || value instanceof JSONB || value instanceof JsonNode;
    }

    /** A document by its own text: jOOQ's types show themselves in another. */
    static String json(Object document) {
        if (document instanceof JSON json) {
            return json.data();
        }
        return document instanceof JSONB json ? json.data() : document.toString();
    }

    private static String number(Number number) {
        if (number instanceof BigDecimal decimal) {
            return Math.abs((long) decimal.scale()) > LONGEST_SCALE ? decimal.toString() : decimal.toPlainString();
        }
        if (number instanceof Double || number instanceof Float) {
            return floating(number);
        }
        if (number instanceof Integer
                || number instanceof Long
                || number instanceof Short
                || number instanceof Byte
                || number instanceof BigInteger) {
            return number.toString();
        }
        return rare(number);
    }

    /** Whole numbers without a fraction, as JavaScript writes them, so that an integer column reads them too. */
    private static String floating(Number number) {
        double value = number.doubleValue();
        boolean whole = value == Math.rint(value) && Math.abs(value) < EXPONENT;
        return whole ? new BigDecimal(value).toPlainString() : number.toString();
    }

    /** Whether the value becomes an array: a collection or a Java array of anything but bytes. */
    public static boolean isList(Object value) {
        return value instanceof Collection || (value.getClass().isArray() && !(value instanceof byte[]));
    }

    static Collection<?> list(Object value) {
        return value instanceof Collection<?> collection ? collection : arrayList(value);
    }

    private static List<?> arrayList(Object array) {
        return new AbstractList<Object>() {
            @Override
            public Object get(int index) {
                return Array.get(array, index);
            }

            @Override
            public int size() {
                return Array.getLength(array);
            }
        };
    }
}
