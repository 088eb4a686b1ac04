// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import java.util.List;

/**
 * {@code clients.bookings.status=eq.x}: something that belongs to the embed at a path; the empty path is the root.
 *
 * @param path names or aliases of embeds, outermost first
 * @param what the thing itself
 * @param <T> its type
 */
public record Placed<T>(List<String> path, T what) {

    /** Keeps a copy of the path. */
    public Placed {
        path = List.copyOf(path);
    }
}
