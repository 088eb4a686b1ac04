// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;

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

    /** The result, which tells what was set even where its statement, one that only reads, does not. */
    Result heard(Result result, Connection connection) throws SQLException {
        if (!result.told().equals(Told.NOTHING)) {
            return result;
        }
        try (PreparedStatement statement = connection.prepareStatement(told);
                ResultSet row = statement.executeQuery()) {
            row.next();
            Told set = new Told(
                    OptionalLong.empty(),
                    Optional.empty(),
                    Optional.ofNullable(row.getString("headers")),
                    Optional.ofNullable(row.getString("status")));
            return new Result(result.content(), result.rows(), result.total(), result.offset(), set);
        }
    }
}
