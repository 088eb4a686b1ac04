// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.judge;

import dev.espalier.Translation;
import dev.espalier.codegen.audit.way.Knowledge;
import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.error.QueryException;
import dev.espalier.limits.Limits;
import dev.espalier.limits.Limits.Aggregates;
import dev.espalier.parse.RequestParser;
import dev.espalier.plan.Planner;
import dev.espalier.query.Query;
import dev.espalier.request.Request;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Routine;
import dev.espalier.schema.Routine.Presence;
import dev.espalier.supabase.SupabaseClient;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The library in a schema; aggregates are allowed, since that is a matter of a deployment. */
final class SchemaLibrary implements Library, Knowledge {
    private static final Limits LIMITS = new Limits(OptionalLong.empty(), Aggregates.ALLOWED, 32, 50_000);
    private static final Pattern MISSING = Pattern.compile("Could not find the '(.*)' column of '(.*)' in the.*");

    private final DatabaseSchema schema;
    private final SupabaseClient client;
    private final RequestParser parser = new RequestParser(LIMITS);
    private final Planner planner;
    private final ColumnCheck columns;

    SchemaLibrary(DatabaseSchema schema) {
        this.schema = schema;
        this.client = SupabaseClient.of(schema, LIMITS);
        this.planner = new Planner(schema, LIMITS);
        this.columns = new ColumnCheck(schema);
    }

    @Override
    public Knowledge knowledge() {
        return this;
    }

    @Override
    public SupabaseClient client() {
        return client;
    }

    @Override
    public Query parse(Request request) {
        return parser.parse(request);
    }

    @Override
    public Optional<Sql> sql(Request request) {
        Translation translation = translate(request);
        columns.problem(planner.plan(translation.query().shape())).ifPresent(problem -> {
            throw problem.toException();
        });
        return Optional.of(new Sql(translation.sql(), translation.compiled().text(Optional.empty())));
    }

    private Translation translate(Request request) {
        try {
            return client.translate(request);
        } catch (QueryException e) {
            throw hinted(e.problem(), request).toException();
        }
    }

    /** Names the nearest column of a payload's, which PostgREST does not. */
    private Problem hinted(Problem problem, Request request) {
        Matcher missing = MISSING.matcher(problem.message());
        if (!problem.code().equals(ProblemCode.PGRST204.name())
                || problem.hint().isPresent()
                || !missing.matches()) {
            return problem;
        }
        return relation(request.schema(), request.action().name())
                .flatMap(relation -> ColumnCheck.near(relation, missing.group(1)))
                .map(near -> problem.withHint("Perhaps you meant the column '" + near + "'."))
                .orElse(problem);
    }

    private Optional<Relation> relation(Optional<String> asked, String name) {
        return schema.relation(new RelationName(asked.orElse(schema.defaultSchema()), name));
    }

    @Override
    public List<String> columns(Optional<String> asked, String name) {
        return relation(asked, name).stream()
                .flatMap(relation -> relation.columns().stream())
                .map(Relation.Column::name)
                .toList();
    }

    @Override
    public Optional<List<String>> arguments(Optional<String> asked, String function) {
        List<Routine> routines = schema.routines(new RelationName(asked.orElse(schema.defaultSchema()), function));
        if (routines.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(routines.stream()
                .flatMap(routine -> routine.arguments().stream())
                .filter(argument -> argument.presence() == Presence.REQUIRED
                        && !argument.name().isEmpty())
                .map(Routine.Argument::name)
                .toList());
    }
}
