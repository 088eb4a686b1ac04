// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import java.util.Optional;
import java.util.function.Supplier;

/** What is made when it is first asked for. Threads that ask at once may each make it, so it has to be equal whoever does. */
final class Later<T> {

    private final Supplier<T> making;
    private volatile Optional<T> made = Optional.empty();

    Later(Supplier<T> making) {
        this.making = making;
    }

    T get() {
        Optional<T> known = made;
        if (known.isEmpty()) {
            known = Optional.of(making.get());
            made = known;
        }
        return known.get();
    }
}
