// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

/** How the rows beyond the page are counted. */
public enum Count {
    /** Not at all. */
    NONE,
    /** {@code Prefer: count=exact}: with {@code count(*)}. */
    EXACT
}
