// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A value of the running program.
 *
 * @param said how functions say it: the innermost call first, at the end the one where it arose
 * @param reason why it is not known, where its origin does not tell
 * @param initial its value where nobody gives one: a parameter's default
 * @param named whether some name on its way says that it is of Supabase
 */
record Unknown(List<Said> said, Optional<Gap.Reason> reason, Optional<Value> initial, boolean named) implements Value {
    private static final int CALLERS = 8;

    Unknown {
        said = List.copyOf(said);
    }

    /**
     * How a function says it.
     *
     * @param depth of the function in the calls that lead to it
     * @param type the text of its type
     * @param truth whether it is true or false, as a comparison is
     */
    record Said(
            int depth, Place place, String source, String name, Optional<String> type, Origin origin, boolean truth) {

        Said member(Place at, String text, String property, Optional<String> declared) {
            return new Said(depth, at, text, property, declared, origin, false);
        }

        Said given() {
            return new Said(depth, place, source, name, type.map(DeclaredTypes::given), origin, truth);
        }
    }

    static Unknown of(Said said) {
        return new Unknown(List.of(said), Optional.empty(), Optional.empty(), Clients.nameSaysSo(said.source()));
    }

    Unknown because(Gap.Reason why) {
        return new Unknown(said, Optional.of(why), initial, named);
    }

    Unknown unless(Value given) {
        return new Unknown(said, reason, Optional.of(given), named);
    }

    /** The same where a default stands in for {@code undefined}. */
    Unknown given() {
        return new Unknown(said.stream().map(Said::given).toList(), reason, initial, named);
    }

    /** The same value as another function calls it. */
    Unknown as(Said next) {
        List<Said> all = new ArrayList<>();
        all.add(next);
        said.stream().filter(s -> s.depth() < next.depth()).limit(CALLERS).forEach(all::add);
        return new Unknown(all, reason, initial, named || Clients.nameSaysSo(next.source()));
    }

    /** A part of it. */
    Unknown each(UnaryOperator<Said> part) {
        List<Said> parts = said.stream().map(part).toList();
        return new Unknown(
                parts, reason, Optional.empty(), Clients.nameSaysSo(parts.get(0).source()));
    }

    /** How a function at that depth, or the nearest around it, says it. */
    Said at(int depth) {
        return said.stream().filter(s -> s.depth() <= depth).findFirst().orElse(said.get(said.size() - 1));
    }

    Said latest() {
        return said.get(0);
    }

    Optional<String> type() {
        return said.stream().map(Said::type).flatMap(Optional::stream).findFirst();
    }
}
