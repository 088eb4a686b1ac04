// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.limits.Limits;
import dev.espalier.query.Operator;
import dev.espalier.query.Operator.Takes;
import dev.espalier.query.Value;
import dev.espalier.query.Values;
import dev.espalier.request.Action;
import dev.espalier.request.Operand;
import dev.espalier.request.Parameter;
import dev.espalier.request.Payload;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells words and values of a request apart, as {@link RequestParser} would, without reading any text.
 *
 * <p>That works where calls have made the request, which give values as values: a text of the wire that has a value in it, a page whose bounds
 * are a mistake, or a number of rows that may be affected, ends it, and the request is parsed. Values come in the parser's order: trees,
 * filters, pages, and what is sent.
 */
final class WordingReader {

    private static final Set<String> WITHOUT_VALUES = Set.of("select", "columns", "on_conflict", "order");
    private static final int WORDS_EACH = 6;

    private final Request request;
    private final Limits limits;
    private final List<Object> words;
    private final List<Value> values;
    private boolean plain = true;

    WordingReader(Request request, Limits limits) {
        int parameters = request.parameters().size();
        this.request = request;
        this.limits = limits;
        this.words = new ArrayList<>(WORDS_EACH * (parameters + 2));
        this.values = new ArrayList<>(parameters + 2);
    }

    /** The wording, if the request can be known by it. */
    Optional<Wording> wording() {
        head();
        for (Parameter parameter : request.parameters()) {
            if (parameter instanceof Parameter.Text text) {
                plain &= WITHOUT_VALUES.contains(text.key());
                words.add(text.key());
                words.add(text.value());
            } else if (parameter instanceof Parameter.Order order) {
                order(order);
            } else if (parameter instanceof Parameter.Junction junction) {
                junction(junction, limits.depth());
            } else if (parameter instanceof Parameter.Embedding) {
                words.add(parameter);
            }
        }
        if (plain) {
            filters();
            pages();
            sent();
        }
        return plain ? Optional.of(new Wording(words, new Values(values))) : Optional.empty();
    }

    private void head() {
        Action action = request.action();
        words.add(action.getClass());
        words.add(action.name());
        words.add(request.schema());
        words.add(request.format());
        words.add(request.body());
        for (Preference preference : request.preferences()) {
            plain &= !preference.name().equals("max-affected");
            words.add(preference);
        }
    }

    private void order(Parameter.Order order) {
        words.add(Parameter.Order.class);
        words.add(order.path());
        words.add(order.column());
        words.add(order.direction());
        words.add(order.nulls());
    }

    private void junction(Parameter.Junction junction, int depth) {
        words.add(Parameter.Junction.class);
        words.add(junction.path());
        words.add(junction.sense());
        words.add(junction.kind());
        words.add(junction.filters().size());
        for (Parameter filter : junction.filters()) {
            if (filter instanceof Parameter.Comparison comparison) {
                comparison(comparison);
            } else if (depth > 0 && filter instanceof Parameter.Junction inner) {
                junction(inner, depth - 1);
            } else {
                plain = false;
            }
        }
    }

    private void filters() {
        for (Parameter parameter : request.parameters()) {
            if (parameter instanceof Parameter.Comparison comparison) {
                comparison(comparison);
            } else if (parameter instanceof Parameter.Native own) {
                words.add(own.pieces());
                own.binds().forEach(bind -> values.add(new Value.Text(bind)));
            }
        }
    }

    private void comparison(Parameter.Comparison comparison) {
        words.add(comparison.column());
        words.add(comparison.sense());
        words.add(comparison.operator());
        words.add(comparison.modifier());
        if (comparison.operand() instanceof Operand.Many many) {
            words.add(Operand.Many.class);
            values.add(new Value.Texts(ListValue.of(many.texts())));
        } else {
            one(FilterParser.operator(comparison.operator()), ((Operand.One) comparison.operand()).text());
        }
    }

    private void one(Operator operator, String text) {
        if (operator.takes() == Takes.KEYWORD) {
            words.add(text);
        } else {
            words.add(Operand.One.class);
            values.add(new Value.Text(TestParser.pattern(operator, text)));
        }
    }

    private void pages() {
        CalledPages pages = new CalledPages(limits);
        for (Parameter parameter : request.parameters()) {
            if (parameter instanceof Parameter.Bound bound) {
                pages.add(bound);
                words.add(bound.path());
                words.add(bound.bound());
            } else if (parameter instanceof Parameter.Window) {
                plain = false;
            }
        }
        Action action = request.action();
        boolean paged = action instanceof Action.Read || action instanceof Action.Call;
        plain &= paged ? pages.read(words, values) : pages.isEmpty();
    }

    private void sent() {
        Action action = request.action();
        if (action instanceof Action.Insert insert) {
            payload(insert.payload());
        } else if (action instanceof Action.Update update) {
            payload(update.payload());
        } else if (action instanceof Action.Put put) {
            payload(put.payload());
        } else if (action instanceof Action.Call call) {
            words.add(call.media());
            call.payload().ifPresentOrElse(this::payload, this::arguments);
        }
    }

    private void payload(Payload payload) {
        words.add(payload.getClass());
        if (payload instanceof Payload.Rows rows) {
            words.add(rows.grouping());
            words.add(rows.keys());
            values.add(new Value.Content(rows.json()));
        } else if (payload instanceof Payload.Whole whole) {
            words.add(whole.medium());
            values.add(new Value.Content(whole.content()));
        } else {
            plain = false;
        }
    }

    private void arguments() {
        Map<String, List<String>> arguments = new TreeMap<>();
        for (Parameter parameter : request.parameters()) {
            if (parameter instanceof Parameter.Argument argument) {
                arguments
                        .computeIfAbsent(argument.name(), name -> new ArrayList<>())
                        .add(argument.value());
            }
        }
        words.add(arguments.size());
        arguments.forEach((name, all) -> {
            words.add(name);
            values.add(new Value.Texts(all));
        });
    }
}
