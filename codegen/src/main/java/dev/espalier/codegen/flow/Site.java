// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.Span;
import java.util.List;
import java.util.Optional;

/**
 * A call, with what it is given.
 *
 * @param at the call
 * @param name where the name of what is called stands
 * @param given the arguments
 * @param object the text of what the method was taken from, where that was somewhere else
 */
record Site(Expression at, Span name, List<Given> given, Optional<String> object) {
    Site {
        given = List.copyOf(given);
    }

    static Site of(Expression at, Span name, List<Given> given) {
        return new Site(at, name, given, Optional.empty());
    }

    Site with(List<Given> others) {
        return new Site(at, name, others, object);
    }

    Site on(String source) {
        return new Site(at, name, given, source.isEmpty() ? object : Optional.of(source));
    }

    /** The value of an argument; {@code undefined} where there is none. */
    Value argument(int index) {
        return index < given.size() ? given.get(index).value() : Value.UNDEFINED;
    }

    List<Value> values() {
        return given.stream().map(Given::value).toList();
    }
}
