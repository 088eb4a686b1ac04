// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.limits.Limits;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parameters of a request, sorted by what they are.
 *
 * @param whole {@code select}, {@code columns} and {@code on_conflict}; of several the first counts
 * @param orders orders, as text or as call
 * @param bounds limits, offsets and windows
 * @param logic logic trees, as text or as call
 * @param filters everything else, arguments of a function among it
 */
record ParameterKinds(
        List<Parameter.Text> whole,
        List<Parameter> orders,
        List<Parameter> bounds,
        List<Parameter> logic,
        List<Parameter> filters) {

    static ParameterKinds of(List<Parameter> parameters) {
        ParameterKinds kinds = new ParameterKinds(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        parameters.forEach(kinds::add);
        return kinds;
    }

    private void add(Parameter parameter) {
        if (parameter instanceof Parameter.Text text) {
            addText(text);
        } else if (parameter instanceof Parameter.Comparison
                || parameter instanceof Parameter.Argument
                || parameter instanceof Parameter.Native) {
            filters.add(parameter);
        } else if (parameter instanceof Parameter.Junction) {
            logic.add(parameter);
        } else if (parameter instanceof Parameter.Order) {
            orders.add(parameter);
        } else if (!(parameter instanceof Parameter.Embedding)) {
            bounds.add(parameter);
        }
    }

    private void addText(Parameter.Text text) {
        switch (text.key()) {
            case "select", "columns", "on_conflict" -> whole.add(text);
            default -> addPlaced(text);
        }
    }

    private void addPlaced(Parameter.Text text) {
        switch (lastWord(text.key())) {
            case "order" -> orders.add(text);
            case "limit", "offset" -> bounds.add(text);
            case "and", "or" -> logic.add(text);
            default -> filters.add(text);
        }
    }

    private static String lastWord(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** The path before the last word, without its dot. */
    static String pathOf(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('.')));
    }

    Optional<String> select() {
        return first("select");
    }

    Optional<String> columns() {
        return first("columns");
    }

    Optional<String> onConflict() {
        return first("on_conflict");
    }

    private Optional<String> first(String key) {
        for (Parameter.Text text : whole) {
            if (text.key().equals(key)) {
                return Optional.of(text.value());
            }
        }
        return Optional.empty();
    }

    PageParser pages(Slots slots, Limits limits) {
        PageParser parser = new PageParser(slots, limits);
        for (Parameter parameter : bounds) {
            if (parameter instanceof Parameter.Text text) {
                parser.text(
                        pathOf(text.key()),
                        lastWord(text.key()).equals("limit") ? Edge.LIMIT : Edge.OFFSET,
                        text.value());
            } else if (parameter instanceof Parameter.Bound bound) {
                parser.bound(bound);
            } else if (parameter instanceof Parameter.Window window) {
                parser.window(window);
            } else {
                throw new AssertionError(parameter);
            }
        }
        return parser;
    }
}
