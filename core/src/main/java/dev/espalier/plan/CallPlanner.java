// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.limits.Limits;
import dev.espalier.plan.CallPlan.Access;
import dev.espalier.plan.CallPlan.Input;
import dev.espalier.plan.Plan.Origin;
import dev.espalier.plan.Plan.Source;
import dev.espalier.query.Call;
import dev.espalier.query.Call.Arguments;
import dev.espalier.query.Read;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Routine;
import dev.espalier.schema.Routine.Argument;
import dev.espalier.schema.Routine.Form;
import dev.espalier.schema.Routine.Multitude;
import dev.espalier.schema.Routine.Volatility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans a call: which function is meant, what it is called with, and how what it gives is read. */
final class CallPlanner {

    private final DatabaseSchema schema;
    private final String requestSchema;
    private final Limits limits;

    CallPlanner(DatabaseSchema schema, String requestSchema, Limits limits) {
        this.schema = schema;
        this.requestSchema = requestSchema;
        this.limits = limits;
    }

    CallPlan plan(Call call) {
        Read read = call.answer();
        RelationName name = new RelationName(requestSchema, read.target().name());
        Routine routine = new RoutineFinder(schema).find(name, call.arguments());
        // Rows of a relation are embedded from as the relation is, by its name in the schema of the function.
        String called = routine.returns().form() == Form.SCALAR
                ? name.name()
                : routine.returns().type().name();
        RelationName relation = new RelationName(requestSchema, called);
        Optional<Relation> known = schema.relation(relation);
        Source made = new Source(relation, Optional.of(called), new Origin.Made());
        AnswerPlanner.Answer answer = new AnswerPlanner(schema, requestSchema, limits).plan(read, called, known, made);
        refuseLimitOfOne(call, routine);
        Returned returned = ReturnedColumns.ofGiven(answer.tree(), new ColumnLookup(known, made.qualifier()));
        Access access = RoutineFinder.isPost(call.arguments()) && routine.volatility() == Volatility.VOLATILE
                ? Access.WRITE
                : Access.READ;
        return new CallPlan(
                routine, input(routine, call.arguments()), access, returned, call.mostSlot(), answer.plan());
    }

    private static void refuseLimitOfOne(Call call, Routine routine) {
        if (call.mostSlot().isPresent() && routine.returns().multitude() == Multitude.ONE) {
            throw Problem.of(
                            ProblemCode.PGRST128,
                            "Function must return SETOF or TABLE when max-affected preference is used with"
                                    + " handling=strict")
                    .toException();
        }
    }

    private static Input input(Routine routine, Arguments arguments) {
        List<Argument> taken = routine.arguments();
        if (arguments instanceof Arguments.Whole whole) {
            // A function without arguments takes no whole payload, so there is one.
            return new Input.Whole(taken.get(0), whole.slot());
        }
        if (arguments instanceof Arguments.Json json) {
            boolean unnamed = taken.size() == 1 && taken.get(0).name().isEmpty();
            Set<String> given = Set.copyOf(json.document().columns());
            return unnamed
                    ? new Input.Whole(taken.get(0), json.document().slot())
                    : new Input.Json(
                            taken.stream()
                                    .filter(argument -> given.contains(argument.name()))
                                    .toList(),
                            json.document().grouping(),
                            json.document().slot());
        }
        Map<String, Integer> slots = new LinkedHashMap<>();
        ((Arguments.Texts) arguments).texts().forEach(text -> slots.put(text.name(), text.slot()));
        return new Input.Texts(taken.stream()
                .flatMap(argument ->
                        Optional.ofNullable(slots.get(argument.name()))
                                .map(slot -> new Input.Text(argument, slot))
                                .stream())
                .toList());
    }
}
