// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.error.QueryException;
import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.query.Call;
import dev.espalier.query.OrderTerm;
import dev.espalier.query.Placed;
import dev.espalier.query.Read;
import dev.espalier.query.SelectItem;
import dev.espalier.query.Statement;
import dev.espalier.query.Write;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which orders of rows a request leaves open.
 *
 * @param open the paths of embeds, by their names in the answer, whose rows have no order; the empty path is the root
 * @param sorted what the rows of the root are sorted by; empty where they have no order
 */
record RowOrder(Set<List<String>> open, List<OrderTerm> sorted) {
    private static final RowOrder UNKNOWN = new RowOrder(Set.of(), List.of());

    RowOrder {
        open = Set.copyOf(open);
        sorted = List.copyOf(sorted);
    }

    /** The orders of a case; one that cannot be read leaves nothing open. */
    static RowOrder of(CaseFile one) {
        try {
            return of(CaseStatement.of(one.request()));
        } catch (QueryException e) {
            // The answer is an error, which has no rows.
            return UNKNOWN;
        }
    }

    private static RowOrder of(Statement statement) {
        if (statement instanceof Read read) {
            return of(read);
        }
        if (statement instanceof Write write) {
            return of(write.answer());
        }
        return statement instanceof Call call ? of(call.answer()).withoutRoot() : UNKNOWN;
    }

    /** What a function gives is in the order in which it gives it, and may be one value that is a list. */
    private RowOrder withoutRoot() {
        return new RowOrder(
                open.stream().filter(path -> !path.isEmpty()).collect(Collectors.toUnmodifiableSet()), sorted);
    }

    private static RowOrder of(Read read) {
        Set<List<String>> ordered = new HashSet<>();
        read.orders().forEach(order -> ordered.add(order.path()));
        Set<List<String>> open = new HashSet<>();
        open(List.of(), read.select(), ordered, open);
        List<OrderTerm> sorted = read.orders().stream()
                .filter(order -> order.path().isEmpty())
                .findFirst()
                .map(Placed::what)
                .orElse(List.of());
        return new RowOrder(open, sorted);
    }

    private static void open(
            List<String> path, List<SelectItem> items, Set<List<String>> ordered, Set<List<String>> open) {
        if (!ordered.contains(path)) {
            open.add(path);
        }
        for (SelectItem item : items) {
            if (item instanceof SelectItem.Embed embed) {
                List<String> inner = new ArrayList<>(path);
                inner.add(embed.alias().orElse(embed.link().target()));
                open(List.copyOf(inner), embed.items(), ordered, open);
            }
        }
    }

    boolean isOpen(List<String> path) {
        return open.contains(path);
    }
}
