// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.Translation;
import dev.espalier.run.PageTexts.PageBounds;
import dev.espalier.session.Terms;
import dev.espalier.session.UnitOfWork;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A query with a page, run once with its bounds in the text and once with its bounds bound. */
final class BoundPages {

    private final Translation translation;
    private final UnitOfWork work;

    BoundPages(Translation translation, UnitOfWork work) {
        this.translation = translation;
        this.work = work;
    }

    List<String> literal() {
        return row(translation.sql(), translation.binds());
    }

    List<String> bound() {
        List<String> binds = translation.texts().binds(translation.query().values(), PageBounds.BOUND);
        return row(translation.compiled().text(Optional.empty()), binds);
    }

    /** The values of the one row, or the SQLSTATE. */
    private List<String> row(String sql, List<String> binds) {
        try {
            return work.run(Terms.reading(), connection -> values(connection, sql, binds));
        } catch (SQLException e) {
            return List.of(String.valueOf(e.getSQLState()));
        }
    }

    private static List<String> values(Connection connection, String sql, List<String> binds) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < binds.size(); i++) {
                statement.setObject(i + 1, binds.get(i), Types.OTHER);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return values(row);
            }
        }
    }

    private static List<String> values(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(String.valueOf(row.getString(column)));
        }
        return values;
    }
}
