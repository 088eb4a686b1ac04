// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Tokens whose signature was found right, and their claims; a bounded map, the least recently used goes first.
 *
 * <p>A right signature stays right, so only that is remembered: times and audience are judged on every use, and what was refused is not kept.
 */
final class VerifiedTokens {

    private static final int CAPACITY = 1_000;

    private final Map<String, Claims> entries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Claims> eldest) {
            return size() > CAPACITY;
        }
    };

    /** The claims of a token seen before, or what {@code verify} says of it; that may throw. */
    Claims claims(String token, Function<String, Claims> verify) {
        Claims known;
        synchronized (entries) {
            known = entries.get(token);
        }
        if (known != null) {
            return known;
        }
        Claims claims = verify.apply(token);
        synchronized (entries) {
            entries.put(token, claims);
        }
        return claims;
    }
}
