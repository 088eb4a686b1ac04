// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.query.Filter;
import dev.espalier.query.OrderTerm;
import dev.espalier.query.Page;
import dev.espalier.query.SelectItem;
import dev.espalier.query.SelectItem.Join;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A node on its way to a plan: what the request says of one relation, and the drafts that grow on it.
 *
 * @param seat where in the tree it stands
 * @param parts what was asked of it
 * @param children its embeds, in the order of the select until something is put on one
 */
record Draft(Seat seat, Parts parts, List<Draft> children) {

    Draft {
        children = List.copyOf(children);
    }

    /**
     * Where a draft stands.
     *
     * @param target the name written for it
     * @param alias its name in the answer, when given
     * @param hint which relationship is meant, when given
     * @param join whether parents without a match stay
     * @param growth how it shows in its parent
     * @param depth zero for the root
     * @param bond its relationship to its parent, once it is known
     */
    record Seat(
            String target,
            Optional<String> alias,
            Optional<String> hint,
            Join join,
            Growth growth,
            int depth,
            Optional<Bond> bond) {
        /** Its name in the answer. */
        String name() {
            return alias.orElse(target);
        }

        /** What binds it to its parent; the root has none. */
        Bond bound() {
            return bond.orElseThrow(() -> new AssertionError("an embed without a relationship: " + this));
        }

        boolean isCalled(String word) {
            return target.equals(word) || alias.filter(word::equals).isPresent();
        }
    }

    /** How a draft shows in its parent. */
    enum Growth {
        /** It is the root, or a value of its own. */
        VALUE,
        /** Its columns are the parent's. */
        SPREAD
    }

    /**
     * What was asked of a draft.
     *
     * @param fields its own columns
     * @param filters its conditions
     * @param order its sort terms
     * @param page its page
     */
    record Parts(List<SelectItem> fields, List<Filter> filters, List<OrderTerm> order, Optional<Page> page) {
        Parts {
            fields = List.copyOf(fields);
            filters = List.copyOf(filters);
            order = List.copyOf(order);
        }

        Parts with(Filter filter) {
            List<Filter> all = new ArrayList<>(filters);
            all.add(0, filter);
            return new Parts(fields, all, order, page);
        }

        Parts ordered(List<OrderTerm> terms) {
            return new Parts(fields, filters, terms, page);
        }

        Parts paged(Page asked) {
            return new Parts(fields, filters, order, Optional.of(asked));
        }
    }

    Draft with(UnaryOperator<Parts> change) {
        return new Draft(seat, change.apply(parts), children);
    }

    Draft with(List<Draft> others) {
        return new Draft(seat, parts, others);
    }

    Draft with(Bond bond) {
        Seat bound =
                new Seat(seat.target, seat.alias, seat.hint, seat.join, seat.growth, seat.depth, Optional.of(bond));
        return new Draft(bound, parts, children);
    }
}
