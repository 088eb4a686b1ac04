// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

/** How to-many embeds are had; what is answered is the same. */
public enum Strategy {
    /** For each row by itself, by the index of its key. */
    LATERAL,
    /** For all rows of the page at once, found by one scan where their key has no index. */
    BATCHED
}
