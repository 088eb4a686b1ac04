// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.plan.Draft.Parts;
import dev.espalier.plan.Draft.Seat;
import dev.espalier.query.SelectItem;
import dev.espalier.query.SelectItem.Join;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** First pass: grows a tree of drafts from a select, {@code *,clients(name)} to bookings with clients on it. */
final class DraftTree {

    private DraftTree() {}

    static Draft grow(String relation, List<SelectItem> items) {
        return draft(new Seat(relation, Optional.empty(), Optional.empty(), Join.LEFT, 0, Optional.empty()), items);
    }

    private static Draft draft(Seat seat, List<SelectItem> items) {
        List<SelectItem> fields = new ArrayList<>();
        List<Draft> children = new ArrayList<>();
        for (SelectItem item : items) {
            if (item instanceof SelectItem.Embed embed) {
                SelectItem.Link link = embed.link();
                children.add(draft(
                        new Seat(link.target(), embed.alias(), link.hint(), link.join(), seat.depth() + 1, Optional.empty()),
                        embed.items()));
            } else {
                fields.add(reachable(item));
            }
        }
        return new Draft(seat, new Parts(fields, List.of(), List.of(), Optional.empty()), children);
    }

    private static SelectItem reachable(SelectItem item) {
        if (item instanceof SelectItem.Spread) {
            throw notImplemented("Spreads are not implemented.");
        }
        if (item instanceof SelectItem.CountAll || (item instanceof SelectItem.Field field && field.aggregate().isPresent())) {
            throw notImplemented("Aggregates are not implemented.");
        }
        return item;
    }

    private static RuntimeException notImplemented(String what) {
        return Problem.of(ProblemCode.PGRST127, "Feature not implemented").withDetails(what).toException();
    }
}
