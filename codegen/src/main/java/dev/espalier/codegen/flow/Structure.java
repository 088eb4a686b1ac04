// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is not known of a chain's structure: tables, columns, options, texts that say more than values. */
final class Structure {
    private static final int DEPTH = 6;

    private final int words;

    Structure(int words) {
        this.words = words;
    }

    /** A value as its place means it: where structure is meant, a default is one of two, and a test is either way. */
    static Value meant(Methods.Says says, Value value) {
        if (says == Methods.Says.VALUE) {
            return value;
        }
        if (value instanceof Unknown unknown && unknown.initial().isPresent()) {
            List<Value.Way> ways = new ArrayList<>();
            ways.add(new Value.Way(List.of(), new Unknown(unknown.said(), unknown.reason(), Optional.empty(), false)));
            Ways.add(ways, List.of(), unknown.initial().orElseThrow());
            return Ways.of(ways);
        }
        if (says == Methods.Says.OPTIONS && value instanceof ObjectValue object) {
            return decided(object);
        }
        return value;
    }

    /** Options that a test decides are one of two. */
    private static ObjectValue decided(ObjectValue options) {
        ObjectValue decided = new ObjectValue(options.type());
        Memory memory = new Memory(new Trail());
        for (ObjectValue.Entry entry : options.entries()) {
            if (entry instanceof ObjectValue.Slot slot) {
                Value value = slot.cell().content();
                memory.put(
                        decided,
                        slot.name(),
                        value instanceof Unknown u && u.latest().truth()
                                ? either(u)
                                : meant(Methods.Says.SELECT, value));
            } else {
                decided.add(entry);
            }
        }
        return decided;
    }

    private static Value either(Unknown test) {
        Unknown.Said said = test.latest();
        return new Value.Several(List.of(
                new Value.Way(
                        List.of(new Condition.When(said.place(), said.source(), true)),
                        new Value.Literal(new JsonBoolean(true))),
                new Value.Way(
                        List.of(new Condition.When(said.place(), said.source(), false)),
                        new Value.Literal(new JsonBoolean(false)))));
    }

    /** What is not known of an argument's structure. */
    List<Gap> gaps(Methods.Says says, String method, Given given) {
        Set<Gap> gaps = new LinkedHashSet<>();
        collect(says, says.of(method), given, gaps, 0);
        return List.copyOf(gaps);
    }

    private void collect(Methods.Says says, String what, Given given, Set<Gap> gaps, int depth) {
        Value value = given.value();
        if (says == Methods.Says.VALUE || depth > DEPTH) {
            return;
        }
        if (value instanceof Value.Several several) {
            several.ways().forEach(way -> collect(says, what, with(given, way.value()), gaps, depth + 1));
        } else if (value instanceof ListValue list && !list.open().content()) {
            list.values().forEach(each -> collect(says, what, with(given, each), gaps, depth + 1));
        } else if (value instanceof ObjectValue object) {
            object.entries().forEach(entry -> entry(says, what, given, entry, gaps, depth));
        } else if (value instanceof Value.Templated) {
            template(says, what, given, gaps);
        } else if (!(value instanceof Value.Literal) && !(value instanceof Value.Undefined)) {
            gaps.add(gap(what, given));
        }
    }

    private static Given with(Given given, Value value) {
        return new Given(value, given.source(), given.place(), false);
    }

    private static void template(Methods.Says says, String what, Given given, Set<Gap> gaps) {
        Value.Templated template = (Value.Templated) given.value();
        boolean around = template.texts().stream().anyMatch(text -> !text.isBlank());
        if (says != Methods.Says.FILTERS || !around) {
            gaps.add(new Gap(Gap.Reason.TEMPLATE, what, given.source(), given.place()));
        }
    }

    private void entry(Methods.Says says, String what, Given given, ObjectValue.Entry entry, Set<Gap> gaps, int depth) {
        if (entry instanceof ObjectValue.Slot slot) {
            if (says == Methods.Says.OPTIONS) {
                collect(
                        says,
                        "option " + slot.name() + what.substring(what.indexOf(" of ")),
                        with(given, slot.cell().content()),
                        gaps,
                        depth + 1);
            }
        } else if (entry instanceof ObjectValue.Spread spread) {
            gaps.add(gap(what, with(given, spread.value())));
        } else if (entry instanceof ObjectValue.Computed computed) {
            gaps.add(gap(what, with(given, computed.name())));
        }
    }

    private Gap gap(String what, Given given) {
        if (given.value() instanceof Unknown unknown) {
            Unknown.Said said = unknown.at(words);
            return new Gap(reason(unknown), what, said.source(), said.place());
        }
        Gap.Reason reason = given.value() instanceof Value.TooMany ? Gap.Reason.LIMIT : Gap.Reason.COMPUTED;
        return new Gap(reason, what, given.source(), given.place());
    }

    private Gap.Reason reason(Unknown unknown) {
        if (unknown.reason().isPresent()) {
            return unknown.reason().orElseThrow();
        }
        Origin origin = unknown.at(words).origin();
        return origin == Origin.PARAMETER ? Gap.Reason.PARAMETER : Gap.Reason.COMPUTED;
    }
}
