// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import dev.espalier.ShapeCache.Lookup;
import dev.espalier.limits.Limits;
import dev.espalier.parse.RequestParser;
import dev.espalier.parse.Wording;
import dev.espalier.plan.CallPlan;
import dev.espalier.plan.Plan;
import dev.espalier.plan.Planner;
import dev.espalier.plan.ReadPlan;
import dev.espalier.query.Query;
import dev.espalier.query.Shape;
import dev.espalier.query.Statement;
import dev.espalier.query.Values;
import dev.espalier.request.Explain;
import dev.espalier.request.Request;
import dev.espalier.run.Cells;
import dev.espalier.run.ColumnarTexts;
import dev.espalier.run.Filled;
import dev.espalier.run.PageTexts;
import dev.espalier.run.PreRequest;
import dev.espalier.run.Result;
import dev.espalier.run.RowCursor;
import dev.espalier.run.Runner;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Routine;
import dev.espalier.session.Terms.Ending;
import dev.espalier.session.UnitOfWork;
import dev.espalier.sql.SqlCompiler;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Record;
import org.jooq.Select;

/**
 * The corridor: a request is parsed, planned, compiled and run.
 *
 * <pre>{@code
 * Request → parse → Query → plan → Plan → sql → CompiledQuery → run → Result
 * }</pre>
 *
 * <p>One object serves all threads of a process; it holds no connection.
 */
public final class Espalier {

    private static final int CHARACTERS = 4_000_000;

    private final RequestParser parser;
    private final Planner planner;
    private final SqlCompiler compiler = new SqlCompiler();
    private final Runner runner;
    private final ShapeCache<Wording, Shape> worded = new ShapeCache<>(CHARACTERS);
    private final ShapeCache<Shape, PageTexts> statements = new ShapeCache<>(CHARACTERS);
    private final ShapeCache<Shape, PageTexts> streamed = new ShapeCache<>(CHARACTERS);
    private final ShapeCache<Shape, Optional<ColumnarTexts>> columnar = new ShapeCache<>(CHARACTERS);
    private final ShapeCache<Shape, ReadPlan> records = new ShapeCache<>(CHARACTERS);

    /** A corridor for this schema, within these limits. */
    public Espalier(DatabaseSchema schema, Limits limits) {
        this.parser = new RequestParser(limits);
        this.planner = new Planner(schema, limits);
        this.runner = new Runner();
    }

    /**
     * A corridor in which a function without arguments is called first, in the transaction of every request: it may refuse the request by
     * raising an error, and set what the statement sees.
     */
    public Espalier(DatabaseSchema schema, Limits limits, RelationName preRequest) {
        this.parser = new RequestParser(limits);
        this.planner = new Planner(schema, limits);
        this.runner = new Runner(Optional.of(new PreRequest(compiler.call(preRequest), compiler.told())));
    }

    /**
     * Runs a request: one statement.
     *
     * @throws dev.espalier.error.QueryException for everything that is wrong with the request or its outcome
     */
    public Result run(Request request, UnitOfWork work) {
        return run(request, meaning -> {}, work);
    }

    /**
     * Runs a request when nothing speaks against it: one statement.
     *
     * @param guard is shown what the request says before anything is asked of the database, and throws what it has against it
     * @throws dev.espalier.error.QueryException for everything that is wrong with the request or its outcome
     */
    public Result run(Request request, Consumer<Statement> guard, UnitOfWork work) {
        Query query = parsed(request);
        PageTexts texts = texts(query.shape());
        guard.accept(query.shape().statement());
        return runner.run(texts, query.values(), work, ending(request));
    }

    /**
     * How PostgreSQL would run a request, or did with {@link Explain.Option#ANALYZE}: the lines of its {@code explain}.
     *
     * @throws dev.espalier.error.QueryException for everything that is wrong with the request
     */
    public String explain(Request request, Explain explain, UnitOfWork work) {
        return explain(request, explain, meaning -> {}, work);
    }

    /** The same, when a guard has nothing against it. */
    public String explain(Request request, Explain explain, Consumer<Statement> guard, UnitOfWork work) {
        Query query = parsed(request);
        PageTexts texts = texts(query.shape());
        guard.accept(query.shape().statement());
        return runner.explain(texts, query.values(), explain, work, ending(request));
    }

    /**
     * Runs a request that reads, and hands out its rows one by one, each the JSON text that {@link #run} would have in its place: one statement,
     * of which no more than some hundred rows are here at a time. A function that gives one value gives one row.
     *
     * <p>The cursor holds a connection, in a transaction, and has to be closed. On connections of a pool, and on one of the caller that is in
     * no transaction, that is a transaction of its own. In the caller's transaction it ends nothing; its settings, role and claims, hold until it
     * is closed, and until then other requests on the same connection are refused with {@link IllegalStateException}; without settings they
     * are not. Filters, order, pages, embeds and the row cap hold as elsewhere. Rows are not counted, so that a page past the end is empty, and
     * nothing is told of what a function sets for an answer.
     *
     * @throws dev.espalier.error.QueryException for everything that is wrong with the request, and for what PostgreSQL says before the first rows
     * @throws IllegalArgumentException when the request writes or may write, when its rows are wanted as something else than JSON objects or values,
     *     as one alone, or not at all, and when it calls and limits their number by {@code max-affected}
     * @throws IllegalStateException when another stream has the connection for itself
     */
    public RowCursor<Utf8> stream(Request request, UnitOfWork work) {
        Query query = parsed(request);
        PageTexts texts = streamed.find(query.shape()).orElseGet(() -> compiledRows(query.shape()));
        return runner.open(texts, query.values(), work, ending(request));
    }

    /**
     * A request that reads, as a statement whose rows come as columns, each value as it would be within a row of JSON; none for what is no read of
     * a relation, asks for a count, for something else than rows, or for members whose names PostgreSQL chooses, and where a function is called
     * first. It is run by {@link #rows} or {@link #streamRows}.
     *
     * @throws dev.espalier.error.QueryException for everything that is wrong with the request
     */
    public Optional<ColumnRead> columns(Request request) {
        if (runner.isPrecalled()) {
            return Optional.empty();
        }
        Query query = parsed(request);
        Optional<Optional<ColumnarTexts>> known = columnar.findUncounted(query.shape());
        Lookup lookup = known.isPresent() ? Lookup.HIT : Lookup.MISS;
        return known.orElseGet(() -> compiledColumns(query.shape()))
                .map(texts -> new ColumnRead(texts, query.values(), ending(request), lookup));
    }

    /**
     * Runs it: one statement. Nothing is answered when the database has other types than the schema, so that what comes as it is would be something
     * else in JSON.
     *
     * @throws dev.espalier.error.QueryException for what PostgreSQL says
     */
    public Optional<List<Cells>> rows(ColumnRead read, UnitOfWork work) {
        columnar.count(read.lookup());
        return runner.cells(read.texts(), read.values(), work, read.ending());
    }

    /**
     * Runs it, and hands out its rows one by one, as {@link #stream} does; nothing under the same condition as {@link #rows}.
     *
     * @throws dev.espalier.error.QueryException for what PostgreSQL says before the first rows
     * @throws IllegalStateException when another stream has the connection for itself
     */
    public Optional<RowCursor<Cells>> streamRows(ColumnRead read, UnitOfWork work) {
        columnar.count(read.lookup());
        return runner.openCells(read.texts(), read.values(), work, read.ending());
    }

    private Optional<ColumnarTexts> compiledColumns(Shape shape) {
        Plan plan = planner.plan(shape);
        Optional<ColumnarTexts> texts = plan instanceof ReadPlan read
                ? compiler.compileColumns(read).map(ColumnarTexts::new)
                : Optional.empty();
        int length = texts.map(made -> made.query().length()).orElse(0);
        return columnar.keep(shape, texts, shape.length() + length);
    }

    /**
     * Runs a request that reads, and answers its rows as records of jOOQ: one column per item of the select with the type of its column, embeds as
     * {@code jsonb}. Filters, order, pages and the row cap hold as elsewhere. Rows are not counted, so that a page past the end is empty.
     *
     * @throws dev.espalier.error.QueryException for everything that is wrong with the request or its outcome
     * @throws IllegalArgumentException when the request is no read of a relation, or its rows are wanted as something else than rows, or not at all
     */
    public org.jooq.Result<Record> fetch(Request request, UnitOfWork work) {
        Query query = parsed(request);
        ReadPlan plan = records.find(query.shape()).orElseGet(() -> planned(query.shape()));
        Select<Record> select = compiler.select(plan, new Filled(query.values()));
        return runner.fetch(texts(query.shape()).query(), select, work, ending(request));
    }

    private ReadPlan planned(Shape shape) {
        ReadPlan plan = Streamable.records(planner.plan(shape));
        return records.keep(shape, plan, 2 * shape.length());
    }

    private PageTexts compiledRows(Shape shape) {
        Plan plan = Streamable.checked(planner.plan(shape));
        PageTexts texts = new PageTexts(compiler.compileRows(plan));
        return streamed.keep(shape, texts, characters(shape, texts));
    }

    /** {@code tx=rollback}: what was changed is told and taken back. */
    private static Ending ending(Request request) {
        return request.preferred("tx").equals(Optional.of("rollback")) ? Ending.ROLLBACK : Ending.COMMIT;
    }

    /** A request whose words were seen before is what it was then, with other values. */
    private Query parsed(Request request) {
        Optional<Wording> wording = parser.wording(request);
        if (wording.isEmpty()) {
            return read(request);
        }
        Optional<Shape> known = worded.find(wording.get());
        return known.isPresent()
                ? new Query(known.get(), parser.values(wording.get()))
                : remembered(wording.get().alone(), read(request));
    }

    private Query read(Request request) {
        planner.exposed(request.schema());
        return parser.parse(request);
    }

    private Query remembered(Wording words, Query query) {
        worded.keep(words, query.shape(), words.length());
        return query;
    }

    private PageTexts texts(Shape shape) {
        return statements.find(shape).orElseGet(() -> compiled(shape));
    }

    private PageTexts compiled(Shape shape) {
        PageTexts texts = new PageTexts(compiler.compile(planner.plan(shape)));
        return statements.keep(shape, texts, characters(shape, texts));
    }

    private static int characters(Shape shape, PageTexts texts) {
        return shape.length() + texts.query().length();
    }

    /**
     * How often requests met a shape that was seen before; counted for this corridor, which is for one schema: for another one, or the same one
     * when it has changed, there is another corridor that has seen nothing yet.
     */
    public ShapeStatistics statistics() {
        return statements.statistics().plus(streamed.statistics()).plus(columnar.statistics());
    }

    /**
     * Translates a request without running it.
     *
     * @throws dev.espalier.error.QueryException for everything that is wrong with the request
     */
    public Translation translate(Request request) {
        Query query = parsed(request);
        return new Translation(query, texts(query.shape()));
    }

    /**
     * The function that a request calls, when it calls one.
     *
     * @throws dev.espalier.error.QueryException for everything that is wrong with the request
     */
    public Optional<Routine> routine(Request request) {
        Query query = parsed(request);
        return planner.plan(query.shape()) instanceof CallPlan call ? Optional.of(call.routine()) : Optional.empty();
    }

    /**
     * The rows of a request as a jOOQ query to run or to build on, values bound: one column per item of the select, embeds as {@code jsonb}.
     * Columns have jOOQ's types for PostgreSQL's, {@code BigDecimal} for {@code numeric}, as far as they are known; what jOOQ has none for,
     * enums among it, is text.
     *
     * @throws dev.espalier.error.QueryException for everything that is wrong with the request
     */
    public Select<Record> select(Request request) {
        Query query = parsed(request);
        Values values = query.values();
        Plan plan = planner.plan(query.shape());
        return compiler.select(plan, new Filled(values));
    }
}
