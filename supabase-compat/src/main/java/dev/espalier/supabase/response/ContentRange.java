// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import dev.espalier.error.Details;
import dev.espalier.error.Problem;
import dev.espalier.request.Action;
import dev.espalier.request.Request;
import dev.espalier.run.Result;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code content-range: 20-24/1299}: which rows these are, counted from zero, and of how many. */
final class ContentRange {

    private static final Pattern TOTAL = Pattern.compile(".*/(\\d{1,18})");

    private static final Pattern RANGE = Pattern.compile("(\\d{1,18})-(\\d{1,18})/.*");

    private ContentRange() {}

    /** Rows that were inserted or deleted have no place, and one that was put has no range at all. */
    static Optional<String> of(Request request, Result result) {
        Action action = request.action();
        if (action instanceof Action.Put) {
            return Optional.empty();
        }
        boolean placed = !(action instanceof Action.Insert || action instanceof Action.Delete);
        return Optional.of((placed ? rows(result) : "*") + '/' + total(result));
    }

    private static String rows(Result result) {
        long last = result.offset() + result.rows() - 1;
        boolean nothing = result.rows() == 0
                || (result.total().isPresent() && result.total().getAsLong() == 0);
        return nothing ? "*" : result.offset() + "-" + last;
    }

    private static String total(Result result) {
        return result.total().isPresent() ? Long.toString(result.total().getAsLong()) : "*";
    }

    /** The range that a page past the counted end is answered with. */
    static Optional<String> pastEnd(Problem problem) {
        return problem.details() instanceof Details.PastEnd pastEnd
                ? Optional.of("*/" + pastEnd.total())
                : Optional.empty();
    }

    /** Whether a header tells of as many rows as a cap lets through, and not that these are the last. */
    static boolean mayBeCut(String header, long cap) {
        Matcher matcher = RANGE.matcher(header);
        if (!matcher.matches()) {
            return false;
        }
        long last = Long.parseLong(matcher.group(2));
        boolean full = last - Long.parseLong(matcher.group(1)) + 1 >= cap;
        return full && !total(header).equals(OptionalLong.of(last + 1));
    }

    /** The total that a header tells. */
    static OptionalLong total(String header) {
        Matcher matcher = TOTAL.matcher(header);
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
