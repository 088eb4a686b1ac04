// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.core.JsonParser.NumberType;
import dev.espalier.run.Cell;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalLong;

/** Numbers of cells, as a parser of JSON tells of them. */
final class CellNumber {

    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private CellNumber() {}

    /** Whether it is written without a fraction and an exponent. */
    static boolean isWhole(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            char one = digits.charAt(i);
            if (one == '.' || one == 'e' || one == 'E') {
                return false;
            }
        }
        return true;
    }

    static String digits(Cell cell) {
        return cell instanceof Cell.Whole whole ? Long.toString(whole.number()) : ((Cell.Digits) cell).digits();
    }

    static BigDecimal decimal(Cell cell) {
        return cell instanceof Cell.Whole whole ? BigDecimal.valueOf(whole.number()) : new BigDecimal(digits(cell));
    }

    /** Without its fraction; none when it is not between those of a {@code long}. */
    static OptionalLong whole(Cell cell) {
        if (cell instanceof Cell.Whole whole) {
            return OptionalLong.of(whole.number());
        }
        BigInteger number = decimal(cell).toBigInteger();
        boolean fits = number.compareTo(LEAST) >= 0 && number.compareTo(MOST) <= 0;
        return fits ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }

    static NumberType type(Cell cell) {
        if (cell instanceof Cell.Digits number && !isWhole(number.digits())) {
            return NumberType.BIG_DECIMAL;
        }
        OptionalLong whole = whole(cell);
        if (whole.isEmpty()) {
            return NumberType.BIG_INTEGER;
        }
        long number = whole.getAsLong();
        return number == (int) number ? NumberType.INT : NumberType.LONG;
    }

    static Number value(Cell cell) {
        NumberType type = type(cell);
        if (type == NumberType.BIG_DECIMAL) {
            return decimal(cell);
        }
        long number = whole(cell).orElse(0);
        if (type == NumberType.BIG_INTEGER) {
            return decimal(cell).toBigIntegerExact();
        }
        return type == NumberType.INT ? (Number) (int) number : (Number) number;
    }
}
