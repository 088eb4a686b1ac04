// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import dev.espalier.error.Details;
import dev.espalier.error.Problem;
import dev.espalier.run.Result;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code content-range: 20-24/1299}: which rows these are, counted from zero, and of how many. */
final class ContentRange {

    private static final Pattern TOTAL = Pattern.compile(".*/(\\d{1,18})");

    private ContentRange() {}

    static String of(Result result) {
        long last = result.offset() + result.rows() - 1;
        boolean nothing = result.rows() == 0
                || (result.total().isPresent() && result.total().getAsLong() == 0);
        String rows = nothing ? "*" : result.offset() + "-" + last;
        return rows
                + '/'
                + (result.total().isPresent() ? Long.toString(result.total().getAsLong()) : "*");
    }

    /** The range that a page past the counted end is answered with. */
    static Optional<String> pastEnd(Problem problem) {
        return problem.details() instanceof Details.PastEnd pastEnd
                ? Optional.of("*/" + pastEnd.total())
                : Optional.empty();
    }

    /** The total that a header tells. */
    static OptionalLong total(String header) {
        Matcher matcher = TOTAL.matcher(header);
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
