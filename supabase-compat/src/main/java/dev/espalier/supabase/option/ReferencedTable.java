// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.option;

/**
 * An embed that a call is about, instead of the root: {@code .limit(2, referencedTable("orders.order_items"))}.
 *
 * @param path names or aliases of embeds, from the outermost on, dots between
 */
public record ReferencedTable(String path) {

    /** Refuses a blank path. */
    public ReferencedTable {
        if (path.isBlank()) {
            throw new IllegalArgumentException("referencedTable needs the name of an embed, not a blank");
        }
    }

    /** The embed of this name or alias. */
    public static ReferencedTable referencedTable(String path) {
        return new ReferencedTable(path);
    }
}
