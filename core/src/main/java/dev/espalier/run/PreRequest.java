// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.text.Utf8;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What is called in the transaction of every request, before its statement: it may refuse the request, and set what its statement sees.
 *
 * @param call {@code select "api"."check_request"()}
 * @param told a query of one row for what was set as {@code response.headers} and {@code response.status}
 */
public record PreRequest(String call, String told) {

    void run(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(call)) {
            statement.execute();
        }
    }

    /** Statements that only read do not tell by themselves what was set. */
    Result heard(Result result, Connection connection) throws SQLException {
        if (!result.told().equals(Told.NOTHING)) {
            return result;
        }
        try (PreparedStatement statement = connection.prepareStatement(told);
                ResultSet row = statement.executeQuery()) {
            row.next();
            Told set = new Told(
                    result.told().inserted(),
                    Optional.<Utf8>empty(),
                    Optional.ofNullable(row.getString("headers")),
                    Optional.ofNullable(row.getString("status")));
            return new Result(result.content(), result.rows(), result.total(), result.offset(), set);
        }
    }
}
