// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parameters in the order of their calls. Each step knows those before it, which it shares with all chains that branch off there: a call
 * costs one step, however many there were.
 */
final class Steps {

    private static final Steps NONE = new Steps(null, new Parameter[0]);

    private final @Nullable Steps before;
    private final Parameter[] latest;
    private final int size;

    private Steps(@Nullable Steps before, Parameter[] latest) {
        this.before = before;
        this.latest = latest;
        this.size = latest.length + (before == null ? 0 : before.size);
    }

    static Steps of(Collection<? extends Parameter> parameters) {
        return NONE.and(parameters);
    }

    Steps and(Collection<? extends Parameter> more) {
        return more.isEmpty() ? this : new Steps(this, more.toArray(Parameter[]::new));
    }

    /** All of them. */
    List<Parameter> list() {
        Parameter[] all = new Parameter[size];
        int end = size;
        for (Steps step = this; step != null; step = step.before) {
            end -= step.latest.length;
            System.arraycopy(step.latest, 0, all, end, step.latest.length);
        }
        return List.of(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Steps steps && list().equals(steps.list());
    }

    @Override
    public int hashCode() {
        return list().hashCode();
    }

    @Override
    public String toString() {
        return Arrays.toString(list().toArray());
    }
}
