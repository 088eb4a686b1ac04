// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.text.Utf8;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a statement tells besides rows.
 *
 * @param inserted of a merging insert how many rows were there for the first time
 * @param location of one inserted row its primary key, a JSON object of texts: {@code {"id": "8"}}
 * @param headers {@code response.headers} as a function has set it, raw
 * @param status {@code response.status} as a function has set it, raw
 * @param traits what is known of the statement whatever came of it
 */
public record Told(
        OptionalLong inserted,
        Optional<Utf8> location,
        Optional<String> headers,
        Optional<String> status,
        Set<Trait> traits) {

    /** Nothing. */
    public static final Told NOTHING =
            new Told(OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What is known of a statement whatever came of it. */
    public enum Trait {
        /** Of an insert: what is there already is told from what is new, and something is done about it. */
        RESOLVING,
        /** Of a call: the function gives nothing. */
        VOID
    }

    /** Keeps a copy of the set. */
    public Told {
        traits = Set.copyOf(traits);
    }

    /** The same of a statement without traits. */
    public Told(OptionalLong inserted, Optional<Utf8> location, Optional<String> headers, Optional<String> status) {
        this(inserted, location, headers, status, Set.of());
    }
}
