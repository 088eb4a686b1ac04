// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.Span;
import java.util.List;

/**
 * A call, with what it is given.
 *
 * @param at the call
 * @param name where the name of what is called stands
 * @param given the arguments
 */
record Site(Expression at, Span name, List<Given> given) {
    Site {
        given = List.copyOf(given);
    }

    Site with(List<Given> others) {
        return new Site(at, name, others);
    }

    /** The value of an argument; {@code undefined} where there is none. */
    Value argument(int index) {
        return index < given.size() ? given.get(index).value() : Value.UNDEFINED;
    }

    List<Value> values() {
        return given.stream().map(Given::value).toList();
    }
}
