// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.option;

/** How embedded rows of many are looked up: {@code .embedding(BATCHED)}; what is answered is the same. */
public enum EmbeddingStrategy {
    /** For each row by itself, best where an index leads from its key: {@code left join lateral}. */
    LATERAL,
    /** For all rows of the page at once, best where none does, or where rows are very many: {@code left join (… group by …)}. */
    BATCHED;
}
