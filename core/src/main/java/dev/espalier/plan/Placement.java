// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.plan.Draft.Parts;
import dev.espalier.query.Filter;
import dev.espalier.query.OrderTerm;
import dev.espalier.query.Page;
import dev.espalier.query.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Second pass: puts filters, orders and pages on the embeds that their paths name.
 *
 * <p>A path's words are names or aliases of embeds; of several with the same name the first in the select is meant. What comes last in a
 * request is placed first: of several paths that lead nowhere the last is told, of several orders of one place the first stays. An embed that
 * something was put on moves before its siblings, and so do its keys in the answer.
 */
final class Placement {

    private Placement() {}

    static Draft filters(Draft tree, List<Placed<Filter>> filters) {
        Draft placed = tree;
        for (int i = filters.size() - 1; i >= 0; i--) {
            Filter filter = filters.get(i).what();
            placed = at(placed, filters.get(i).path(), parts -> parts.with(filter));
        }
        return placed;
    }

    static Draft orders(Draft tree, List<Placed<List<OrderTerm>>> orders) {
        Draft placed = tree;
        for (int i = orders.size() - 1; i >= 0; i--) {
            List<OrderTerm> terms = orders.get(i).what();
            placed = at(placed, orders.get(i).path(), parts -> parts.ordered(terms));
        }
        return placed;
    }

    static Draft pages(Draft tree, List<Placed<Page>> pages) {
        Draft placed = tree;
        for (Placed<Page> page : pages) {
            placed = at(placed, page.path(), parts -> parts.paged(page.what()));
        }
        return placed;
    }

    private static Draft at(Draft draft, List<String> path, UnaryOperator<Parts> change) {
        if (path.isEmpty()) {
            return draft.with(change);
        }
        String word = path.get(0);
        List<Draft> children = new ArrayList<>(draft.children());
        for (Draft child : draft.children()) {
            if (child.seat().isCalled(word)) {
                children.remove(child);
                children.add(0, at(child, path.subList(1, path.size()), change));
                return draft.with(children);
            }
        }
        throw notEmbedded(word).toException();
    }

    /** {@code clients.name=eq.x} without {@code clients(…)} in the select. */
    static Problem notEmbedded(String word) {
        return Problem.of(ProblemCode.PGRST108, "'" + word + "' is not an embedded resource in this request")
                .withHint("Verify that '" + word + "' is included in the 'select' query parameter.");
    }
}
