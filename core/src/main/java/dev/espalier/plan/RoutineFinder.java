// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.query.Call.Arguments;
import dev.espalier.query.Call.Medium;
import dev.espalier.query.Call.Safety;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Routine;
import dev.espalier.schema.Routine.Argument;
import dev.espalier.schema.Routine.Presence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of the functions of a name a call means, by the names of its arguments alone: types take no part.
 *
 * <p>Where no function takes these names, one with a single unnamed argument takes all of the payload, if its type is that of the payload.
 */
final class RoutineFinder {

    private final DatabaseSchema schema;

    RoutineFinder(DatabaseSchema schema) {
        this.schema = schema;
    }

    /** The one function that is meant; PGRST202 when there is none, PGRST203 when there are several. */
    Routine find(RelationName name, Arguments arguments) {
        Set<String> given = names(arguments);
        List<Routine> overloads = schema.routines(name);
        List<Routine> named = overloads.stream()
                .filter(routine -> takes(routine, given, arguments))
                .toList();
        List<Routine> matching = named.isEmpty()
                ? overloads.stream()
                        .filter(routine -> takesWhole(routine, arguments))
                        .toList()
                : named;
        if (matching.size() == 1) {
            return matching.get(0);
        }
        throw (matching.isEmpty()
                        ? RoutineProblems.none(schema, name, List.copyOf(given), arguments)
                        : RoutineProblems.several(matching))
                .toException();
    }

    static Set<String> names(Arguments arguments) {
        if (arguments instanceof Arguments.Texts texts) {
            return texts.texts().stream().map(Arguments.Text::name).collect(Collectors.toSet());
        }
        return arguments instanceof Arguments.Json json
                ? Set.copyOf(json.document().columns())
                : Set.of();
    }

    private static boolean takes(Routine routine, Set<String> given, Arguments arguments) {
        if (routine.arguments().isEmpty()) {
            return given.isEmpty() && !(arguments instanceof Arguments.Whole);
        }
        Set<String> beyondOptional = new HashSet<>(given);
        beyondOptional.removeAll(names(routine, Presence.OPTIONAL));
        return beyondOptional.equals(names(routine, Presence.REQUIRED));
    }

    private static Set<String> names(Routine routine, Presence presence) {
        return routine.arguments().stream()
                .filter(argument -> argument.presence() == presence)
                .map(Argument::name)
                .collect(Collectors.toSet());
    }

    private static boolean takesWhole(Routine routine, Arguments arguments) {
        if (routine.arguments().size() != 1
                || !routine.arguments().get(0).name().isEmpty()) {
            return false;
        }
        String type = routine.arguments().get(0).type().text();
        if (arguments instanceof Arguments.Whole whole) {
            return type.equals(type(whole.medium()));
        }
        return arguments instanceof Arguments.Json && (type.equals("json") || type.equals("jsonb"));
    }

    /** The type of an argument that takes such a payload. */
    static String type(Medium medium) {
        return switch (medium) {
            case TEXT -> "text";
            case XML -> "xml";
            case OCTETS -> "bytea";
        };
    }

    /** Whether a call may be sent by a method that changes something. */
    static boolean isPost(Arguments arguments) {
        return !(arguments instanceof Arguments.Texts texts) || texts.safety() == Safety.UNSAFE;
    }
}
