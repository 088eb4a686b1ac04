// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import java.math.BigDecimal;
import java.util.Locale;
import org.jooq.types.Interval;

/** Numbers by their digits: {@code 12.50}, {@code 1.0E300}, {@code NaN}. */
final class NumberText {

    /** Beyond it a decimal keeps its exponent: a few characters must not become a gigabyte of zeros. */
    private static final int LONGEST_SCALE = 1_000;

    /** From here on JavaScript writes an exponent. */
    private static final double EXPONENT = 1e21;

    private NumberText() {}

    static String of(BigDecimal decimal) {
        return Math.abs((long) decimal.scale()) > LONGEST_SCALE ? decimal.toString() : decimal.toPlainString();
    }

    static String of(Double number) {
        return floating(number, number.toString());
    }

    static String of(Float number) {
        return floating(number, number.toString());
    }

    /** Whole numbers without a fraction, as JavaScript writes them, so that an integer column reads them too. */
    private static String floating(double value, String text) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < EXPONENT;
        if (!whole) {
            return text;
        }
        return value == 0 && text.startsWith("-") ? "-0" : new BigDecimal(value).toPlainString();
    }

    /** Whether JSON has a number for it: {@code NaN} and the infinities have names alone, and an interval is none. */
    static boolean isJson(Object value) {
        boolean floating = value instanceof Double || value instanceof Float;
        return value instanceof Number number
                && !(value instanceof Interval)
                && (!floating || Double.isFinite(number.doubleValue()));
    }

    /** With an exponent where JavaScript writes one, {@code 1e-7} and {@code 1e+21}, so that a JSON column keeps the same literal. */
    static String json(Object number, String text) {
        if (number instanceof BigDecimal decimal) {
            return decimal.scale() > 0 ? decimal.toString().toLowerCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
        }
        return text.indexOf('E') < 0
                ? text
                : new BigDecimal(text).stripTrailingZeros().toString().toLowerCase(Locale.ROOT);
    }
}
