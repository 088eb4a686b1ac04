// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.guard;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a client refuses: {@code supabase.with(Guards.all())}.
 *
 * @param on the guards that are on
 */
public record Guards(Set<Guard> on) {

    /** Keeps a copy of the set. */
    public Guards {
        on = Set.copyOf(on);
    }

    /** Nothing is refused, as in PostgREST: so are clients made. */
    public static Guards none() {
        return new Guards(Set.of());
    }

    /** Everything that a guard is for is refused. */
    public static Guards all() {
        return new Guards(EnumSet.allOf(Guard.class));
    }

    /** These guards and no others. */
    public static Guards of(Guard... guards) {
        return new Guards(Set.copyOf(Arrays.asList(guards)));
    }
}
