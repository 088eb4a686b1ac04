// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.option;

/** An option of {@code rpc}: {@code .rpc("top_orders", args, get(), count(EXACT))}. */
public sealed interface CallOption permits SelectOption.Counted, SelectOption.Head, CallOption.Get {

    /** The function promises to change nothing; it is called in a transaction that may only read. */
    static Get get() {
        return new Get();
    }

    /** {@code get()}. */
    record Get() implements CallOption {}
}
