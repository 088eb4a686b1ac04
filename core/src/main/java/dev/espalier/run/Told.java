// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.text.Utf8;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a statement tells besides rows.
 *
 * @param inserted of a merging insert how many rows were there for the first time
 * @param location of one inserted row its primary key, a JSON object of texts: {@code {"id": "8"}}
 * @param headers {@code response.headers} as a function has set it, raw
 * @param status {@code response.status} as a function has set it, raw
 */
public record Told(OptionalLong inserted, Optional<Utf8> location, Optional<String> headers, Optional<String> status) {

    /** Nothing. */
    public static final Told NOTHING =
            new Told(OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
