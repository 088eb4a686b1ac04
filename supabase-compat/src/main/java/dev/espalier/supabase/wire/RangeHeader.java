// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import dev.espalier.error.Problem;
import dev.espalier.request.Parameter;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Range: 0-49} and {@code Range: 50-}: rows counted from zero, both ends included; any other text is no range. */
final class RangeHeader {

    private static final Pattern RANGE = Pattern.compile("([0-9]{1,1000})-([0-9]{0,1000})");
    private static final BigInteger OPEN_END = BigInteger.valueOf(Long.MAX_VALUE);

    private RangeHeader() {}

    static Optional<Parameter> window(String text) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigInteger first = new BigInteger(matcher.group(1));
        if (first.compareTo(OPEN_END) > 0) {
            throw Problem.of("22003", "value \"" + first + "\" is out of range for type bigint")
                    .toException();
        }
        BigInteger last = matcher.group(2).isEmpty() ? OPEN_END : new BigInteger(matcher.group(2)).min(OPEN_END);
        return Optional.of(new Parameter.Window(first.longValue(), last.longValue()));
    }
}
