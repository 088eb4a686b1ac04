// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.option;

/** An option of {@code select}: {@code .select("*", count(EXACT), head())}. */
public sealed interface SelectOption {

    /** Rows of all pages, or those that were changed, are counted too: {@link dev.espalier.supabase.response.Response#count()}. */
    static Counted count(CountMethod method) {
        return new Counted(method);
    }

    /** No rows are sent, only what is told about them. */
    static Head head() {
        return new Head();
    }

    /** {@code count(EXACT)}; whatever is asked, it can be counted. */
    record Counted(CountMethod method) implements SelectOption, ChangeOption, CallOption {}

    /** {@code head()}. */
    record Head() implements SelectOption, CallOption {}
}
