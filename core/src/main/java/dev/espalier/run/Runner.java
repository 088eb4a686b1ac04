// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.error.Details;
import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.error.QueryException;
import dev.espalier.error.ServerMessage;
import dev.espalier.query.Value;
import dev.espalier.query.Values;
import dev.espalier.request.Explain;
import dev.espalier.session.Terms;
import dev.espalier.session.UnitOfWork;
import dev.espalier.sql.CompiledQuery;
import dev.espalier.sql.CompiledQuery.Bind;
import dev.espalier.sql.CompiledQuery.Estimate;
import dev.espalier.sql.CompiledQuery.Presence;
import dev.espalier.sql.CompiledQuery.Rows;
import dev.espalier.text.Utf8;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs a compiled query with its values: one statement, every value an untyped parameter.
 *
 * <p>Throws {@link QueryException}: what PostgreSQL says under its own SQLSTATE, PGRST116 when exactly one row was demanded and PGRST103 when
 * the offset is past the counted end. The verdict is given before a transaction that this library opened is committed.
 */
public final class Runner {

    /** Runs the query in the unit of work. */
    public Result run(PageTexts texts, Values values, UnitOfWork work) {
        try {
            return work.run(Terms.reading(), connection -> judged(texts.query(), execute(texts, values, connection)));
        } catch (SQLException e) {
            throw new QueryException(ServerMessage.problem(e), e);
        }
    }

    /** How PostgreSQL would run the query, or did, in the lines of its {@code explain}. */
    public String explain(PageTexts texts, Values values, Explain explain, UnitOfWork work) {
        CompiledQuery query = texts.query();
        String text = "explain (" + options(explain) + ") " + query.text(Optional.of(bounds(query, values)));
        try {
            return work.run(
                    Terms.reading(), connection -> lines(connection, text, binds(query, values, PageBounds.LITERAL)));
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

    private static String lines(Connection connection, String text, List<String> binds) throws SQLException {
        return query(connection, text, binds, rows -> {
            StringBuilder lines = new StringBuilder(rows.getString(1));
            while (rows.next()) {
                lines.append('\n').append(rows.getString(1));
            }
            return lines.toString();
        });
    }

    /** The values of a query as they are bound, page bounds left out where the text has them as literals. */
    public static List<String> binds(CompiledQuery query, Values values, PageBounds bounds) {
        return binds(query.binds(), values, bounds);
    }

    private static List<String> binds(List<Bind> binds, Values values, PageBounds bounds) {
        List<String> texts = new ArrayList<>();
        for (Bind bind : binds) {
            if (bind instanceof Bind.Constant constant) {
                texts.add(constant.text());
            } else if (bind instanceof Bind.Slot slot) {
                texts.add(text(values.at(slot.slot())));
            } else if (bind instanceof Bind.PageBound page && bounds == PageBounds.BOUND) {
                texts.add(Long.toString(rows(values, page.slot())));
            }
        }
        return texts;
    }

    /** Whether page bounds are bound or stand in the text. */
    public enum PageBounds {
        /** They are bound like values. */
        BOUND,
        /** They are literals of the text. */
        LITERAL
    }

    /** The page bounds of a query, in the order of its text. */
    public static List<Long> bounds(CompiledQuery query, Values values) {
        return query.pageSlots().stream().map(slot -> rows(values, slot)).toList();
    }

    /** A value as the text that is bound. */
    public static String text(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        return value instanceof Value.Texts list
                ? ArrayText.of(list.texts())
                : Long.toString(((Value.Rows) value).count());
    }

    /** The number of rows that a page bound says. */
    public static long rows(Values values, int slot) {
        return ((Value.Rows) values.at(slot)).count();
    }

    private static Result execute(PageTexts texts, Values values, Connection connection) throws SQLException {
        CompiledQuery query = texts.query();
        Optional<String> literal = texts.literal(bounds(query, values));
        List<String> binds = binds(query, values, literal.isPresent() ? PageBounds.LITERAL : PageBounds.BOUND);
        String text = literal.orElseGet(() -> query.text(Optional.empty()));
        Result result = query(connection, text, binds, row -> result(query, values, row));
        if (query.estimate().isEmpty()) {
            return result;
        }
        return estimated(query.estimate().get(), result, values, connection);
    }

    /** Reads the first row of an answer. */
    @FunctionalInterface
    private interface FirstRow<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> T query(Connection connection, String text, List<String> binds, FirstRow<T> first)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < binds.size(); i++) {
                statement.setObject(i + 1, binds.get(i), Types.OTHER);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return first.read(row);
            }
        }
    }

    private static Result estimated(Estimate estimate, Result result, Values values, Connection connection)
            throws SQLException {
        if (estimate.above().isPresent()
                && result.total().orElse(0) <= estimate.above().getAsLong()) {
            return result;
        }
        List<String> binds = binds(estimate.binds(), values, PageBounds.BOUND);
        String plan = query(connection, "explain (format json) " + estimate.text(), binds, row -> row.getString(1));
        long total = Math.max(PlanRows.of(plan), result.total().orElse(0));
        return new Result(result.content(), result.rows(), OptionalLong.of(total), result.offset());
    }

    private static Result result(CompiledQuery query, Values values, ResultSet row) throws SQLException {
        Optional<Utf8> content = query.columns().body() == Presence.PRESENT
                ? Optional.of(Utf8.of(row.getBytes("body")))
                : Optional.empty();
        OptionalLong total = query.columns().total() == Presence.PRESENT
                ? OptionalLong.of(row.getLong("total"))
                : OptionalLong.empty();
        long offset = query.verdict().offsetSlot().isPresent()
                ? rows(values, query.verdict().offsetSlot().getAsInt())
                : 0;
        return new Result(content, row.getLong("rows"), total, offset);
    }

    private static Result judged(CompiledQuery query, Result result) {
        if (query.verdict().rows() == Rows.ONE && result.rows() != 1) {
            throw Problem.of(ProblemCode.PGRST116, "Cannot coerce the result to a single JSON object")
                    .withDetails("The result contains " + result.rows() + " rows")
                    .toException();
        }
        if (result.total().isPresent() && result.offset() > result.total().getAsLong()) {
            throw Problem.of(ProblemCode.PGRST103, "Requested range not satisfiable")
                    .withDetails(
                            new Details.PastEnd(result.offset(), result.total().getAsLong()))
                    .toException();
        }
        return result;
    }
}
