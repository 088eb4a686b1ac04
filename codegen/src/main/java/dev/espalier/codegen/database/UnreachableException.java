// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import java.io.Serial;
import java.sql.SQLException;

/** No connection to a database; the message says to which and why. */
public final class UnreachableException extends SQLException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreachableException(String message, SQLException cause) {
        super(message, cause.getSQLState(), cause);
    }
}
