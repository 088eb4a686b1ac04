// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Draft.Growth;
import dev.espalier.plan.Draft.Parts;
import dev.espalier.plan.Draft.Seat;
import dev.espalier.query.SelectItem;
import dev.espalier.query.SelectItem.Join;
import dev.espalier.query.SelectItem.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** First pass: grows a tree of drafts from a select, {@code *,clients(name)} to bookings with clients on it. */
final class DraftTree {

    private DraftTree() {}

    static Draft grow(String relation, List<SelectItem> items) {
        Link root = new Link(relation, Optional.empty(), Join.LEFT);
        return draft(root, Optional.empty(), Growth.VALUE, 0, items);
    }

    private static Draft draft(Link link, Optional<String> alias, Growth growth, int depth, List<SelectItem> items) {
        List<SelectItem> fields = new ArrayList<>();
        List<Draft> children = new ArrayList<>();
        for (SelectItem item : items) {
            if (item instanceof SelectItem.Embed embed) {
                children.add(draft(embed.link(), embed.alias(), Growth.VALUE, depth + 1, embed.items()));
            } else if (item instanceof SelectItem.Spread spread) {
                children.add(draft(spread.link(), Optional.empty(), Growth.SPREAD, depth + 1, spread.items()));
            } else {
                fields.add(item);
            }
        }
        Seat seat = new Seat(link.target(), alias, link.hint(), link.join(), growth, depth, Optional.empty());
        return new Draft(seat, new Parts(fields, List.of(), List.of(), Optional.empty()), children);
    }
}
