// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Configuration parameters that hold for one transaction: {@code timezone}, {@code request.jwt.claims} and the like.
 *
 * @param parameters names and values, in the order in which they are set
 * @param isolation the isolation of work that asks for none, in lower case: {@code serializable}
 */
public record Settings(Map<String, String> parameters, Optional<String> isolation) {

    private static final Settings NONE = new Settings(Map.of());

    /** Keeps a copy of the map, in its order. */
    public Settings {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** Settings that leave the isolation to the database. */
    public Settings(Map<String, String> parameters) {
        this(parameters, Optional.empty());
    }

    /** No settings: no transaction is needed for a single statement. */
    public static Settings none() {
        return NONE;
    }

    /** The same settings and one more. */
    public Settings with(String parameter, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(parameter, value);
        return new Settings(more, isolation);
    }

    /** The same settings with this isolation of work that asks for none. */
    public Settings withIsolation(String level) {
        return new Settings(parameters, Optional.of(level));
    }

    /** Whether there is nothing to set. */
    public boolean isEmpty() {
        return parameters.isEmpty() && isolation.isEmpty();
    }

    /** What work asks for under these settings. */
    Terms on(Terms terms) {
        return isolation.isEmpty() || terms.isolation().isPresent() ? terms : withOwnIsolation(terms);
    }

    private Terms withOwnIsolation(Terms terms) {
        return new Terms(terms.access(), terms.judgement(), terms.ending(), isolation, terms.settings());
    }
}
