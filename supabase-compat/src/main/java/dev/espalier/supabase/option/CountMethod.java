// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.option;

/** How the rows of all pages are counted: {@code {count: 'exact'}}. */
public enum CountMethod {
    /** With {@code count(*)}. */
    EXACT,
    /** With the planner's estimate. */
    PLANNED,
    /** Exactly up to the row cap, with the planner's estimate beyond it. */
    ESTIMATED;
}
