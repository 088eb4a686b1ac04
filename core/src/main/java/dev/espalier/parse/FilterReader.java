// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.query.Filter;
import dev.espalier.query.Placed;
import dev.espalier.request.Action;
import dev.espalier.request.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Collects the conditions of a request, and the arguments that stand among them where a function is called without a payload. */
final class FilterReader {

    private final FilterParser parser;
    private final boolean withArguments;
    private final List<Placed<Filter>> logic = new ArrayList<>();
    private final List<Placed<Filter>> filters = new ArrayList<>();
    private final Map<String, List<String>> arguments = new TreeMap<>();

    FilterReader(FilterParser parser, Action action) {
        this.parser = parser;
        this.withArguments =
                action instanceof Action.Call call && call.payload().isEmpty();
    }

    void logic(Parameter parameter) {
        logic.add(
                parameter instanceof Parameter.Junction junction
                        ? parser.logic(junction)
                        : parser.logic((Parameter.Text) parameter));
    }

    void filter(Parameter parameter) {
        if (parameter instanceof Parameter.Comparison call) {
            filters.add(parser.call(call));
        } else if (parameter instanceof Parameter.Native own) {
            filters.add(parser.own(own));
        } else if (parameter instanceof Parameter.Argument argument) {
            argument(argument.name(), argument.value());
        } else if (withArguments) {
            filterOrArgument((Parameter.Text) parameter);
        } else {
            filters.add(parser.filter((Parameter.Text) parameter));
        }
    }

    private void filterOrArgument(Parameter.Text text) {
        Optional<Placed<Filter>> filter = parser.filterUnlessArgument(text);
        if (filter.isPresent()) {
            filters.add(filter.get());
        } else {
            argument(text.key(), text.value());
        }
    }

    private void argument(String name, String value) {
        arguments.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    /** Refuses conditions of the program where rows are inserted: there is none that they could hold for, and no wire that would ignore them. */
    void refuseOwn() {
        if (filters.stream().anyMatch(filter -> filter.what() instanceof Filter.Native)) {
            throw Problem.of(ProblemCode.ESP004, "An insert has no rows that a condition could choose from")
                    .withHint("Leave the condition out, or filter what is inserted before.")
                    .toException();
        }
    }

    /** All values of each argument, by name. */
    Map<String, List<String>> arguments() {
        return arguments;
    }

    /** Every condition at its place. */
    List<Placed<Filter>> all() {
        List<Placed<Filter>> all = new ArrayList<>(logic);
        all.addAll(filters);
        return all;
    }

    /** Conditions of embeds. */
    List<Placed<Filter>> embedded() {
        return all().stream().filter(filter -> !filter.path().isEmpty()).toList();
    }

    /**
     * Conditions of the rows that are changed: filters without a path, and all logic trees.
     *
     * <p>That a tree for an embed counts for the root too is what PostgREST does.
     */
    List<Filter> changing() {
        return Stream.concat(
                        logic.stream(),
                        filters.stream().filter(filter -> filter.path().isEmpty()))
                .map(Placed::what)
                .toList();
    }
}
