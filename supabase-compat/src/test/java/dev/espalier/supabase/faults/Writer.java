// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.faults;

import dev.espalier.error.QueryException;
import dev.espalier.session.Access;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.Settings;
import dev.espalier.session.Terms;
import dev.espalier.session.Terms.Ending;
import dev.espalier.session.Terms.Judgement;
import dev.espalier.session.UnitOfWork;
import dev.espalier.supabase.Row;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.faults.Ledger.Told;
import dev.espalier.supabase.response.SupabaseException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Writes both halves of something, each time in another of four ways, and says what it was told of it. */
final class Writer {

    private static final String UNKNOWN = "ESP001";
    private static final Terms WRITING =
            new Terms(Access.READ_WRITE, Judgement.BEFORE_COMMIT, Ending.COMMIT, Optional.empty(), Map.of());

    private final UnitOfWork work;
    private final SupabaseClient supabase;

    Writer(DataSource pool, SupabaseClient supabase) {
        this.work = new UnitOfWork(ConnectionSource.of(pool), Settings.none());
        this.supabase = supabase.on(pool);
    }

    Told write(int id) {
        try {
            switch (id % 4) {
                case 0 -> work.run(WRITING, connection -> bothHalves(connection, id));
                case 1 ->
                    supabase.transactionWithoutResult(tx -> {
                        tx.dsl().execute("insert into faults.first_half values (?)", id);
                        tx.dsl().execute("insert into faults.second_half values (?)", id);
                    });
                case 2 ->
                    supabase.transactionWithoutResult(tx -> {
                        tx.from("first_half").insert(Row.of("id", id)).execute();
                        tx.from("second_half")
                                .insert(Row.of("id", id))
                                .throwOnError()
                                .execute();
                    });
                default ->
                    supabase.rpc("write_both", Row.of("half", id))
                            .throwOnError()
                            .execute();
            }
            return Told.KEPT;
        } catch (SupabaseException e) {
            return told(e.error().code());
        } catch (QueryException e) {
            return told(e.problem().code());
        } catch (SQLException | org.jooq.exception.DataAccessException e) {
            return Told.FAILED;
        }
    }

    private static Told told(String code) {
        return code.equals(UNKNOWN) ? Told.UNKNOWN : Told.FAILED;
    }

    private static int bothHalves(Connection connection, int id) throws SQLException {
        int rows = 0;
        for (String table : new String[] {"first_half", "second_half"}) {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into faults." + table + " values (?)")) {
                insert.setInt(1, id);
                rows += insert.executeUpdate();
            }
        }
        return rows;
    }
}
