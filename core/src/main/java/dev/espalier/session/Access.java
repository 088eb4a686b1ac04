// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

/** What a transaction that this library opens may do. */
public enum Access {
    /** Read and write. */
    READ_WRITE,
    /** Read only: PostgreSQL answers 25006 to anything else. */
    READ_ONLY
}
