// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import java.util.List;

/**
 * {@code GET /bookings?select=*,clients(name)&status=eq.confirmed&order=datetime&limit=50}.
 *
 * @param target the relation asked for
 * @param select what each row shows; empty means everything
 * @param filters filters and logic trees, each at its place
 * @param orders orders, each at its place; the first of a place wins
 * @param pages pages, at most one for a place
 * @param count how rows beyond the page are counted
 * @param form what the rows are made into
 * @param strategy how to-many embeds are had
 */
public record Read(
        Target target,
        List<SelectItem> select,
        List<Placed<Filter>> filters,
        List<Placed<List<OrderTerm>>> orders,
        List<Placed<Page>> pages,
        Count count,
        Form form,
        Strategy strategy)
        implements Statement {

    /** Keeps copies of the lists. */
    public Read {
        select = List.copyOf(select);
        filters = List.copyOf(filters);
        orders = List.copyOf(orders);
        pages = List.copyOf(pages);
    }
}
