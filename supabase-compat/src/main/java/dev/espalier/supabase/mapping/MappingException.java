// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

/**
 * Thrown when rows do not fit the Java type that they are read as, though the query went well: {@code row 2, column "total": 1.5 is no long}.
 *
 * <p>It is a mistake of the program, or news of the database, and never an error of the query; what was written stays written.
 */
public final class MappingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MappingException(String message) {
        super(message);
    }

    MappingException(String message, Throwable cause) {
        super(message, cause);
    }
}
