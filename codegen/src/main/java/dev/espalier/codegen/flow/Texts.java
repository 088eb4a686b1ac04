// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts that are put together. */
final class Texts {
    private static final int LONGEST = 100_000;
    private static final int HOLES = 500;

    private final Interpreter in;

    /** One text that may come out: pieces around holes. */
    private record Draft(List<Condition> when, List<String> texts, List<Unknown> holes) {
        Draft with(List<Condition> more, String text) {
            List<String> next = new ArrayList<>(texts);
            int last = next.size() - 1;
            next.set(last, next.get(last) + text);
            return new Draft(Ways.concat(when, more), next, holes);
        }

        Draft with(List<Condition> more, Unknown hole) {
            List<String> next = new ArrayList<>(texts);
            next.add("");
            List<Unknown> all = new ArrayList<>(holes);
            all.add(hole);
            return new Draft(Ways.concat(when, more), next, all);
        }

        Value value() {
            return holes.isEmpty() ? Value.text(texts.get(0)) : new Value.Templated(texts, holes);
        }

        int length() {
            return texts.stream().mapToInt(String::length).sum();
        }
    }

    Texts(Interpreter in) {
        this.in = in;
    }

    /** The text of a value as a property's name, if it is known. */
    static Optional<String> key(Value value) {
        if (value instanceof Value.Literal literal) {
            return literal.json() instanceof JsonText text
                    ? Optional.of(text.value())
                    : Optional.of(literal.json().compact());
        }
        return Optional.empty();
    }

    /** Values one after another as a text; each is said by the expression beside it. */
    Value concat(List<Value> parts, List<Expression> said) {
        List<Draft> drafts = List.of(new Draft(List.of(), List.of(""), List.of()));
        boolean cut = false;
        for (int i = 0; i < parts.size(); i++) {
            List<Draft> longer = new ArrayList<>();
            for (Draft draft : drafts) {
                extend(draft, parts.get(i), said.get(i), longer);
            }
            cut |= longer.size() > Ways.MOST;
            drafts = longer.size() > Ways.MOST ? longer.subList(0, Ways.MOST - 1) : longer;
        }
        List<Value.Way> ways = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean bounded = draft.length() <= LONGEST && draft.holes().size() <= HOLES;
            ways.add(new Value.Way(draft.when(), bounded ? draft.value() : new Value.TooMany()));
        }
        if (cut) {
            ways.add(new Value.Way(List.of(), new Value.TooMany()));
        }
        return Ways.of(ways);
    }

    private void extend(Draft draft, Value part, Expression said, List<Draft> longer) {
        for (Value.Way way : Ways.each(part)) {
            Value value = way.value();
            if (!compatible(draft.when(), way.conditions())) {
                continue;
            }
            Optional<String> known = text(value);
            if (value instanceof Value.TooMany || draft.holes().size() > HOLES || draft.length() > LONGEST) {
                longer.add(draft.with(way.conditions(), hole(value, said)));
            } else if (known.isPresent() && draft.length() + known.orElseThrow().length() < LONGEST) {
                longer.add(draft.with(way.conditions(), known.orElseThrow()));
            } else if (value instanceof Value.Templated template) {
                longer.add(template(draft.with(way.conditions(), ""), template));
            } else {
                longer.add(draft.with(way.conditions(), hole(value, said)));
            }
        }
    }

    private static Draft template(Draft draft, Value.Templated template) {
        Draft longer = draft.with(List.of(), template.texts().get(0));
        for (int i = 0; i < template.holes().size(); i++) {
            longer = longer.with(List.of(), template.holes().get(i));
            longer = longer.with(List.of(), template.texts().get(i + 1));
        }
        return longer;
    }

    private Unknown hole(Value value, Expression said) {
        return value instanceof Unknown unknown ? unknown : in.unknown(said, Origin.COMPUTED);
    }

    /** The text that a value becomes. */
    static Optional<String> text(Value value) {
        if (value instanceof Value.Literal literal) {
            return key(value)
                    .filter(text ->
                            !(literal.json() instanceof JsonNumber) || text.matches("-?[0-9]+(\\.[0-9]*[1-9])?"));
        }
        if (value instanceof Value.Undefined) {
            return Optional.of("undefined");
        }
        return value instanceof ListValue list && list.settled() ? joined(list) : Optional.empty();
    }

    private static Optional<String> joined(ListValue list) {
        List<String> texts = new ArrayList<>();
        for (Value each : list.values()) {
            Optional<String> text = each instanceof ListValue ? Optional.empty() : text(each);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            texts.add(text.orElseThrow());
        }
        return Optional.of(String.join(",", texts));
    }

    /** Whether conditions can hold together: no decision falls both ways. */
    static boolean compatible(List<Condition> one, List<Condition> other) {
        for (Condition condition : other) {
            if (condition instanceof Condition.When when
                    && one.contains(new Condition.When(when.place(), when.source(), !when.holds()))) {
                return false;
            }
        }
        return true;
    }
}
