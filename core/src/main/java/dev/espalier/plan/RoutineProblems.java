// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.query.Call.Arguments;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.NearestNames;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Routine;
import dev.espalier.schema.Routine.Argument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words PGRST202 and PGRST203: no function takes these arguments, or several do. */
final class RoutineProblems {

    /** A function's name must be this near, from 0 to 1. */
    private static final double NEAR_NAME = 0.75;

    /** A list of arguments must be this near. */
    private static final double NEAR_ARGUMENTS = 0.33;

    private RoutineProblems() {}

    static Problem none(DatabaseSchema schema, RelationName name, List<String> given, Arguments arguments) {
        List<String> sorted = given.stream().sorted().toList();
        String called = name.schema() + "." + name.name();
        boolean whole = arguments instanceof Arguments.Whole;
        String shown = sorted.isEmpty() ? " without parameters" : "(" + String.join(", ", sorted) + ")";
        Problem problem = Problem.of(
                        ProblemCode.PGRST202,
                        "Could not find the function " + called + (whole ? "" : shown) + " in the schema cache")
                .withDetails("Searched for the function " + called + searched(sorted, arguments)
                        + ", but no matches were found in the schema cache.");
        return near(schema, name, sorted)
                .map(candidate -> problem.withHint("Perhaps you meant to call the function " + candidate))
                .orElse(problem);
    }

    private static String searched(List<String> given, Arguments arguments) {
        if (arguments instanceof Arguments.Whole whole) {
            return " with a single unnamed " + RoutineFinder.type(whole.medium()) + " parameter";
        }
        String names = given.isEmpty()
                ? " without parameters"
                : (given.size() > 1 ? " with parameters " : " with parameter ") + String.join(", ", given);
        return arguments instanceof Arguments.Json ? names + " or with a single unnamed json/jsonb parameter" : names;
    }

    /** A function of a near name; where the name is right, a near list of arguments. */
    private static Optional<String> near(DatabaseSchema schema, RelationName name, List<String> given) {
        List<Routine> overloads = schema.routines(name);
        if (overloads.isEmpty()) {
            return schema.routineNames(name.schema())
                    .to(name.name(), NEAR_NAME)
                    .map(found -> name.schema() + "." + found);
        }
        List<String> lists = overloads.stream()
                .map(routine -> listed(routine.arguments().stream()
                        .map(Argument::name)
                        .sorted()
                        .toList()))
                .toList();
        return NearestNames.of(lists)
                .to(listed(given), NEAR_ARGUMENTS)
                .map(found -> name.schema() + "." + name.name() + found);
    }

    private static String listed(List<String> names) {
        return "(" + String.join(", ", names) + ")";
    }

    static Problem several(List<Routine> matching) {
        String candidates = matching.stream().map(RoutineProblems::signature).collect(Collectors.joining(", "));
        return Problem.of(ProblemCode.PGRST203, "Could not choose the best candidate function between: " + candidates)
                .withHint("Try renaming the parameters or the function itself in the database so function overloading"
                        + " can be resolved");
    }

    private static String signature(Routine routine) {
        String arguments = routine.arguments().stream()
                .map(argument -> argument.name() + " => " + argument.type().text())
                .collect(Collectors.joining(", "));
        return routine.name().schema() + "." + routine.name().name() + "(" + arguments + ")";
    }
}
