// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.limits.Limits;
import dev.espalier.query.Page;
import dev.espalier.query.Placed;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Edge;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Pages: {@code limit}, {@code offset} and the {@code Range} header, each for its place.
 *
 * <p>What is no whole number is as if it were not there, but for a limit beside an offset, which is then zero; of several for one place the
 * last wins. At the root a page that can hold no row is
 * PGRST103, but for {@code limit=0}; inside an embed it is what PostgreSQL says of it.
 */
final class PageParser {

    private static final Pattern WHOLE = Pattern.compile("\\s*-?[0-9]{1,400}\\s*");

    private static final int MOST_SHORT = 18;

    private final Slots slots;
    private final Limits limits;
    private final Map<String, Map<Edge, Optional<BigInteger>>> bounds = new LinkedHashMap<>();
    private Window header = Window.ALL;

    PageParser(Slots slots, Limits limits) {
        this.slots = slots;
        this.limits = limits;
    }

    void text(String path, Edge edge, String value) {
        put(path, edge, isShort(value) ? Optional.of(BigInteger.valueOf(Long.parseLong(value))) : whole(value));
    }

    /** Nearly all are a few digits. */
    private static boolean isShort(String value) {
        int length = value.length();
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return length > 0 && length <= MOST_SHORT;
    }

    private static Optional<BigInteger> whole(String value) {
        return WHOLE.matcher(value).matches() ? Optional.of(new BigInteger(value.strip())) : Optional.empty();
    }

    void bound(Parameter.Bound bound) {
        put(bound.path(), bound.bound(), Optional.of(BigInteger.valueOf(bound.rows())));
    }

    void window(Parameter.Window window) {
        Optional<BigInteger> last =
                window.last() == Long.MAX_VALUE ? Optional.empty() : Optional.of(BigInteger.valueOf(window.last()));
        header = header.intersect(new Window(BigInteger.valueOf(window.first()), last));
    }

    private void put(String path, Edge edge, Optional<BigInteger> rows) {
        bounds.computeIfAbsent(path, place -> new EnumMap<>(Edge.class)).put(edge, rows);
    }

    private static Window window(Map<Edge, Optional<BigInteger>> asked) {
        Optional<BigInteger> limit = asked.getOrDefault(Edge.LIMIT, Optional.empty());
        Optional<BigInteger> offset = asked.getOrDefault(Edge.OFFSET, Optional.empty());
        boolean both = asked.size() == Edge.values().length;
        return Window.of(both ? limit.or(() -> Optional.of(BigInteger.ZERO)) : limit, offset);
    }

    /** Whether the root is to give all rows; PGRST103 for a page that can hold none. */
    boolean asksForAll() {
        return root().equals(Window.ALL);
    }

    List<Placed<Page>> pages() {
        List<Placed<Page>> pages = new ArrayList<>();
        page(root()).ifPresent(page -> pages.add(new Placed<>(List.of(), page)));
        bounds.forEach((path, asked) -> {
            if (!path.isEmpty()) {
                List<String> place = PathParser.place(path);
                page(capped(window(asked))).ifPresent(page -> pages.add(new Placed<>(place, page)));
            }
        });
        return pages;
    }

    private Window root() {
        Window limit = Window.ALL.intersect(window(bounds.getOrDefault("", Map.of())));
        Window window = header.isEmpty() ? header : header.intersect(limit);
        if (limit.isNothing()) {
            return Window.NOTHING;
        }
        if (window.isEmpty()) {
            throw Problem.of(ProblemCode.PGRST103, "Requested range not satisfiable")
                    .withDetails(
                            header.isEmpty()
                                    ? "The lower boundary must be lower than or equal to the upper boundary in the Range header."
                                    : "Limit should be greater than or equal to zero.")
                    .toException();
        }
        return capped(window);
    }

    private Window capped(Window window) {
        if (window.isNothing()) {
            return Window.NOTHING;
        }
        return limits.maxRows().isPresent() ? window.atMost(limits.maxRows().getAsLong()) : window;
    }

    private Optional<Page> page(Window window) {
        if (window.equals(Window.ALL)) {
            return Optional.empty();
        }
        if (window.last().isEmpty()) {
            return Optional.of(new Page.From(rows("OFFSET", "2201X", window.first())));
        }
        int limit = rows("LIMIT", "2201W", window.limit().orElseThrow());
        return Optional.of(new Page.Limited(limit, rows("OFFSET", "2201X", window.first())));
    }

    /** Refuses what PostgreSQL would refuse, with its words: bounds are bigints that are not negative. */
    private int rows(String clause, String code, BigInteger rows) {
        if (rows.signum() < 0) {
            throw Problem.of(code, clause + " must not be negative").toException();
        }
        if (rows.bitLength() > Long.SIZE - 1) {
            throw Problem.of("22003", "value \"" + rows + "\" is out of range for type bigint")
                    .toException();
        }
        return slots.rows(rows.longValue());
    }
}
