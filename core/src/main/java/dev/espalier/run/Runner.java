// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.error.QueryException;
import dev.espalier.error.ServerMessage;
import dev.espalier.query.Values;
import dev.espalier.request.Explain;
import dev.espalier.run.RowCursor.Step;
import dev.espalier.session.Access;
import dev.espalier.session.HeldConnection;
import dev.espalier.session.Terms;
import dev.espalier.session.Terms.Ending;
import dev.espalier.session.Terms.Judgement;
import dev.espalier.session.UnitOfWork;
import dev.espalier.sql.CompiledQuery;
import dev.espalier.sql.CompiledQuery.Conduct;
import dev.espalier.sql.CompiledQuery.Effect;
import dev.espalier.sql.CompiledQuery.Estimate;
import dev.espalier.sql.CompiledQuery.Rows;
import dev.espalier.text.Utf8;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.Select;

/**
 * Runs a compiled query with its values: one statement, every value an untyped parameter.
 *
 * <p>Throws {@link QueryException}: what PostgreSQL says under its own SQLSTATE, PGRST116 when exactly one row was demanded, PGRST115 when it
 * was named, PGRST124 when more rows were affected than allowed, and PGRST103 when the offset is past the counted end. The verdict on
 * the number of rows is given before a transaction that this library opened is committed, and undoes what it refuses in one of the caller;
 * that on the page is given afterwards.
 */
public final class Runner {

    private static final String FORGET =
            "select set_config('response.headers', '', true), set_config('response.status', '', true)";

    private final Optional<PreRequest> first;

    /** A runner of statements alone. */
    public Runner() {
        this(Optional.empty());
    }

    /** A runner that calls something before each statement. */
    public Runner(Optional<PreRequest> first) {
        this.first = first;
    }

    /** Runs the query in the unit of work, which keeps what it changed or takes it back. */
    public Result run(PageTexts texts, Values values, UnitOfWork work, Ending ending) {
        CompiledQuery query = texts.query();
        try {
            Result result = work.run(terms(query, ending), connection -> {
                callFirst(connection);
                Result executed = execute(texts, values, connection);
                return forgotten(heard(Judge.judged(query.verdict(), values, executed), connection), connection);
            });
            return Judge.withinEnd(result);
        } catch (SQLException e) {
            throw new QueryException(ServerMessage.problem(e), e);
        }
    }

    private void callFirst(Connection connection) throws SQLException {
        if (first.isPresent()) {
            first.get().run(connection);
        }
    }

    private Result heard(Result result, Connection connection) throws SQLException {
        return first.isPresent() ? first.get().heard(result, connection) : result;
    }

    /** What a statement has told, the next one in the same transaction must not tell again. */
    private static Result forgotten(Result result, Connection connection) throws SQLException {
        boolean told =
                result.told().headers().isPresent() || result.told().status().isPresent();
        if (told && !connection.getAutoCommit()) {
            forget(connection);
        }
        return result;
    }

    static void forget(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.execute();
        }
    }

    /** Whether something is called before each statement. */
    public boolean isPrecalled() {
        return first.isPresent();
    }

    /**
     * Runs a query whose rows come as columns, and answers them all; nothing when the database has other types than the schema by which the query
     * was made.
     */
    public Optional<List<Cells>> cells(ColumnarTexts texts, Values values, UnitOfWork work, Ending ending) {
        try {
            return work.run(terms(texts.query().query(), ending), connection -> {
                callFirst(connection);
                ColumnarTexts.Form form = texts.on(connection);
                Prepared prepared = form.texts().prepared(values);
                return query(connection, prepared.text(), prepared.binding(values), form.reader()::all);
            });
        } catch (SQLException e) {
            throw new QueryException(ServerMessage.problem(e), e);
        }
    }

    /**
     * Opens a cursor over the rows of a query that gives each by itself: it holds a connection of the unit of work, in a transaction, until
     * it is closed, comes to its end or fails. It is opened once, however often others may be tried.
     */
    public RowCursor<Utf8> open(PageTexts texts, Values values, UnitOfWork work, Ending ending) {
        Prepared prepared = texts.prepared(values);
        return opened(texts.query(), work, ending, held -> {
            ResultSet rows = held.with(connection -> rows(connection, prepared, values));
            return new RowCursor<>(held, rows, RowReading.TEXT, last(texts.query()));
        });
    }

    /** The same over rows that come as columns; nothing when the database has other types than the schema by which the query was made. */
    public Optional<RowCursor<Cells>> openCells(ColumnarTexts texts, Values values, UnitOfWork work, Ending ending) {
        CompiledQuery query = texts.query().query();
        return opened(query, work, ending, held -> {
            Optional<RowCursor<Cells>> cursor = held.with(connection -> {
                ColumnarTexts.Form form = texts.on(connection);
                ResultSet rows = rows(connection, form.texts().prepared(values), values);
                return begun(form.reader(), rows).map(reading -> new RowCursor<>(held, rows, reading, last(query)));
            });
            if (cursor.isEmpty()) {
                held.abandon();
            }
            return cursor;
        });
    }

    /** Rows that nobody reads would be in the way of whoever changes their table. */
    private static Optional<CellRows> begun(CellReader reader, ResultSet rows) throws SQLException {
        try {
            Optional<CellRows> begun = reader.begin(rows);
            if (begun.isEmpty()) {
                rows.close();
            }
            return begun;
        } catch (SQLException | RuntimeException | Error e) {
            rows.close();
            throw e;
        }
    }

    private ResultSet rows(Connection connection, Prepared prepared, Values values) throws SQLException {
        callFirst(connection);
        return RowCursor.rows(connection, prepared.text(), prepared.binding(values));
    }

    private Step last(CompiledQuery query) {
        boolean mayTell = first.isPresent() || !query.columns().isEmpty();
        return mayTell ? Runner::forget : connection -> {};
    }

    /** Begins to read on a connection that is held. */
    @FunctionalInterface
    private interface Opening<C> {
        C open(HeldConnection held) throws SQLException;
    }

    private <C> C opened(CompiledQuery query, UnitOfWork work, Ending ending, Opening<C> opening) {
        try {
            HeldConnection held = work.hold(terms(query, ending));
            try {
                return opening.open(held);
            } catch (SQLException | RuntimeException | Error e) {
                held.fail(e);
                throw e;
            }
        } catch (SQLException e) {
            throw new QueryException(ServerMessage.problem(e), e);
        }
    }

    /** Has jOOQ run a select that it was handed, on the terms of the query that means the same. */
    public org.jooq.Result<Record> fetch(CompiledQuery query, Select<Record> select, UnitOfWork work, Ending ending) {
        try {
            return work.run(terms(query, ending), connection -> {
                callFirst(connection);
                return Records.of(select, connection);
            });
        } catch (SQLException e) {
            throw new QueryException(ServerMessage.problem(e), e);
        }
    }

    private Terms terms(CompiledQuery query, Ending ending) {
        Conduct conduct = query.conduct();
        boolean writes = conduct.effect() == Effect.WRITES;
        boolean judged = first.isPresent()
                || conduct.effect() == Effect.MUST_NOT_WRITE
                || (writes && !(query.verdict().rows() instanceof Rows.Any));
        return new Terms(
                writes ? Access.READ_WRITE : Access.READ_ONLY,
                judged ? Judgement.BEFORE_COMMIT : Judgement.NONE,
                ending,
                conduct.isolation(),
                conduct.settings());
    }

    /** How PostgreSQL would run the query, or did, in the lines of its {@code explain}. */
    public String explain(PageTexts texts, Values values, Explain explain, UnitOfWork work, Ending ending) {
        CompiledQuery query = texts.query();
        Prepared prepared = texts.written(values);
        String text = "explain (" + options(explain) + ") " + prepared.text();
        try {
            return work.run(terms(query, ending), connection -> {
                callFirst(connection);
                return lines(connection, text, prepared.binding(values));
            });
        } catch (SQLException e) {
            throw new QueryException(ServerMessage.problem(e), e);
        }
    }

    private static String options(Explain explain) {
        return Stream.concat(
                        Stream.of("format " + explain.format().name()),
                        explain.options().stream().map(Enum::name))
                .map(option -> option.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String lines(Connection connection, String text, Binding binding) throws SQLException {
        return query(connection, text, binding, rows -> {
            StringJoiner lines = new StringJoiner("\n");
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines.toString();
        });
    }

    private static Result execute(PageTexts texts, Values values, Connection connection) throws SQLException {
        CompiledQuery query = texts.query();
        Prepared prepared = texts.prepared(values);
        Result result = query(
                connection,
                prepared.text(),
                prepared.binding(values),
                first(row -> texts.reader().result(values, row)));
        if (query.estimate().isEmpty()) {
            return result;
        }
        return estimated(query.estimate().get(), result, values, connection);
    }

    /** Reads an answer, from before its first row on. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** Reads its first row, which is there. */
    private static <T> Reading<T> first(Reading<T> row) {
        return rows -> {
            rows.next();
            return row.read(rows);
        };
    }

    private static <T> T query(Connection connection, String text, Binding binding, Reading<T> reading)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            binding.set(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        }
    }

    private static Result estimated(Estimate estimate, Result result, Values values, Connection connection)
            throws SQLException {
        if (estimate.above().isPresent()
                && result.total().orElse(0) <= estimate.above().getAsLong()) {
            return result;
        }
        String text = "explain (format json) " + estimate.text();
        Binding binding = new Binding(estimate.binds(), new Filled(values));
        String plan = query(connection, text, binding, first(row -> row.getString(1)));
        long total = Math.max(PlanRows.of(plan), result.total().orElse(0));
        return new Result(result.content(), result.rows(), OptionalLong.of(total), result.offset(), result.told());
    }
}
