// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

/** What a collection or an array is to the column that it meets. */
public enum ListForm {
    /** An array of PostgreSQL: {@code {1,2}}. */
    ARRAY,
    /** An array of JSON: {@code [1,2]}. */
    JSON
}
