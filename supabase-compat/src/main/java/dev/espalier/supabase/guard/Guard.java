// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.guard;

/** A request that PostgREST runs though it is nearly always a mistake; a client with {@link Guards} refuses it before anything is sent. */
public enum Guard {
    /** An update without a filter on the relation itself, which changes every row: ESP002. */
    UNFILTERED_UPDATE,
    /** A delete without a filter on the relation itself, which deletes every row: ESP002. */
    UNFILTERED_DELETE,
    /**
     * An upsert into a table whose conflict target is neither its primary key nor a unique constraint: ESP003. That of a unique index alone
     * is refused too, since schemas do not tell those.
     */
    UPSERT_WITHOUT_KEY
}
