// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import java.util.Locale;
import java.util.stream.Stream;

/** Whose a code of an error is. */
enum CodeOwner {
    /** {@code ESP…}: there is no word for it in PostgREST. */
    ESPALIER,
    /** {@code PGRST…}. */
    POSTGREST,
    /** A SQLSTATE, of PostgreSQL or raised by a function. */
    POSTGRESQL;

    static CodeOwner of(String code) {
        if (code.startsWith("PGRST")) {
            return POSTGREST;
        }
        return code.startsWith("ESP") ? ESPALIER : POSTGRESQL;
    }

    static CodeOwner named(String word) {
        return Stream.of(values())
                .filter(owner -> owner.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no codes are those of '" + word + "'"));
    }
}
