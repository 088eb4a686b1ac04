// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit;

import dev.espalier.codegen.source.Place;
import java.util.List;

/**
 * A trap that a chain stands in.
 *
 * @param trap which
 * @param message what is the matter here, in a sentence
 * @param place where
 * @param related other places that have part in it: the other writes of a function
 */
public record Trapped(Trap trap, String message, Place place, List<Place> related) {
    /** Copies the places. */
    public Trapped {
        related = List.copyOf(related);
    }
}
