// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when it is first asked for; two threads may make it twice, which gives the same value. */
final class Lazily<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Lazily(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }
}
