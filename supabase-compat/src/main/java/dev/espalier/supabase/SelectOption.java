// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

/** An option of {@code select}: {@code .select("*", count(EXACT), head())}. */
public sealed interface SelectOption {

    /** Rows of all pages are counted too: {@link dev.espalier.supabase.response.Response#count()}. */
    static SelectOption count(CountMethod method) {
        return new Counted(method);
    }

    /** No rows are sent, only what is told about them. */
    static SelectOption head() {
        return new Head();
    }

    /** {@code count(EXACT)}. */
    record Counted(CountMethod method) implements SelectOption {}

    /** {@code head()}. */
    record Head() implements SelectOption {}
}
