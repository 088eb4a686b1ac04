// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping.cells;

import com.fasterxml.jackson.core.JsonParser.NumberType;
import dev.espalier.run.Cells.Digits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalLong;

/** Numbers of cells, as a parser of JSON tells of them. */
final class CellNumber {

    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private CellNumber() {}

    static boolean isNumber(Object value) {
        return value instanceof Long || value instanceof BigDecimal || value instanceof Digits;
    }

    /** Whether it is written without a fraction and an exponent. */
    static boolean isWhole(Object number) {
        if (number instanceof BigDecimal decimal) {
            return decimal.scale() <= 0;
        }
        return !(number instanceof Digits told) || isWhole(told.digits());
    }

    private static boolean isWhole(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            char one = digits.charAt(i);
            if (one == '.' || one == 'e' || one == 'E') {
                return false;
            }
        }
        return true;
    }

    static String digits(Object number) {
        if (number instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return number instanceof Digits told ? told.digits() : number.toString();
    }

    static BigDecimal decimal(Object number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof Long whole ? BigDecimal.valueOf(whole) : new BigDecimal(digits(number));
    }

    /** Without its fraction; none when it is not between those of a {@code long}. */
    static OptionalLong whole(Object value) {
        if (value instanceof Long whole) {
            return OptionalLong.of(whole);
        }
        BigInteger number = decimal(value).toBigInteger();
        boolean fits = number.compareTo(LEAST) >= 0 && number.compareTo(MOST) <= 0;
        return fits ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }

    static NumberType type(Object value) {
        if (!isWhole(value)) {
            return NumberType.BIG_DECIMAL;
        }
        OptionalLong whole = whole(value);
        if (whole.isEmpty()) {
            return NumberType.BIG_INTEGER;
        }
        long number = whole.getAsLong();
        return number == (int) number ? NumberType.INT : NumberType.LONG;
    }

    static Number value(Object told) {
        NumberType type = type(told);
        if (type == NumberType.BIG_DECIMAL) {
            return decimal(told);
        }
        long number = whole(told).orElse(0);
        if (type == NumberType.BIG_INTEGER) {
            return decimal(told).toBigIntegerExact();
        }
        return type == NumberType.INT ? (Number) (int) number : (Number) number;
    }
}
