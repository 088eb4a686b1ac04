// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The options of one call, {@code {ascending: false}}, taken one by one; one that nobody takes is an error. */
final class Options {
    private final String method;
    private final Map<String, JsonLiteral> left;

    Options(String method, JsonObject options) {
        this.method = method;
        this.left = new LinkedHashMap<>(options.members());
    }

    Options(String method) {
        this.method = method;
        this.left = Map.of();
    }

    /** The text of an option, if it is set. */
    Optional<String> text(String name) {
        return take(name).map(value -> {
            if (value instanceof JsonText text) {
                return text.value();
            }
            throw unknown(name, value);
        });
    }

    /** {@code true} or {@code false} of an option, if it is set. */
    Optional<Boolean> truth(String name) {
        return take(name).map(value -> {
            if (value instanceof JsonBoolean truth) {
                return truth.value();
            }
            throw unknown(name, value);
        });
    }

    /** Whether an option that is off by default is on. */
    boolean on(String name) {
        return truth(name).orElse(false);
    }

    /** Refuses the options that nobody took. */
    void end() {
        left.forEach((name, value) -> {
            throw unknown(name, value);
        });
    }

    UnknownChainException unknown(String name, String value) {
        return new UnknownChainException(
                "the option " + name + " of " + method + " has no form in Java for " + JavaLiterals.text(value));
    }

    private UnknownChainException unknown(String name, JsonLiteral value) {
        return new UnknownChainException(
                "the option " + name + " of " + method + " has no form in Java for " + value.compact());
    }

    private Optional<JsonLiteral> take(String name) {
        return left.containsKey(name) ? Optional.ofNullable(left.remove(name)) : Optional.empty();
    }
}
