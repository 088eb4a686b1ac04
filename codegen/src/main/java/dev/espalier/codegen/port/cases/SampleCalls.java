// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.cases;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Argument.Computed;
import dev.espalier.codegen.chain.Argument.Known;
import dev.espalier.codegen.chain.Argument.Listed;
import dev.espalier.codegen.chain.Argument.Mapped;
import dev.espalier.codegen.chain.Argument.Named;
import dev.espalier.codegen.chain.Argument.OneOf;
import dev.espalier.codegen.chain.Argument.Template;
import dev.espalier.codegen.chain.Argument.Undefined;
import dev.espalier.codegen.chain.Argument.Unknown;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.Condition.When;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.java.JavaArgument.Form;
import dev.espalier.codegen.port.ChainSteps;
import dev.espalier.codegen.port.type.ChainColumns;
import dev.espalier.codegen.port.type.JavaType;
import dev.espalier.codegen.port.type.Slot;
import dev.espalier.codegen.port.type.Slots;
import dev.espalier.codegen.source.Place;
import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.schema.DatabaseSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A chain with sample values for what is not known, and with each condition fallen one way. */
final class SampleCalls {

    private final ChainColumns columns;
    private final Slots slots;
    private final Map<Place, When> decided = new HashMap<>();

    private SampleCalls(ChainColumns columns) {
        this.columns = columns;
        this.slots = new Slots(columns);
    }

    static List<ChainCall> of(FoundChain chain, Optional<DatabaseSchema> schema) {
        SampleCalls sample = new SampleCalls(ChainColumns.of(chain, schema));
        return ChainSteps.ordered(chain.steps()).stream()
                .filter(step -> sample.isMade(step.conditions()))
                .map(sample::call)
                .toList();
    }

    private boolean isMade(List<Condition> conditions) {
        return conditions.stream()
                .allMatch(condition -> !(condition instanceof When when)
                        || decided.computeIfAbsent(when.place(), place -> when).equals(when));
    }

    private ChainCall call(ChainStep step) {
        List<Argument> arguments = Slots.arguments(step);
        List<JsonLiteral> values = new ArrayList<>();
        for (int at = 0; at < arguments.size(); at++) {
            values.add(value(arguments.get(at), slots.of(step, at)));
        }
        return new ChainCall(step.method(), values);
    }

    private JsonLiteral value(Argument argument, Slot slot) {
        if (argument instanceof Known known) {
            return slot.nulls() == Slot.Nulls.WRITTEN && known.value() instanceof JsonNull
                    ? new JsonText("null")
                    : known.value();
        }
        if (argument instanceof Undefined) {
            return slot.nulls() == Slot.Nulls.WRITTEN ? new JsonText("undefined") : new JsonNull();
        }
        if (argument instanceof Listed list) {
            return new JsonArray(list.elements().stream()
                    .map(element -> value(element, slot.ofElement()))
                    .toList());
        }
        if (argument instanceof Mapped mapped) {
            return object(mapped, slot);
        }
        if (argument instanceof Template template) {
            return text(template);
        }
        return argument instanceof OneOf choice ? value(choice.choices().get(0).value(), slot) : unknown(slot);
    }

    private JsonLiteral unknown(Slot slot) {
        if (slot.form() == Form.DOCUMENT && slot.type().equals(JavaType.ROWS)) {
            return columns.relation()
                    .filter(relation -> columns.method().equals("from"))
                    .flatMap(SampleValues::row)
                    .orElseGet(() -> new JsonObject(Map.of()));
        }
        return slot.form() == Form.NUMBER && slot.nulls() == Slot.Nulls.NEVER
                ? new JsonNumber("10")
                : SampleValues.of(slot.type());
    }

    private JsonObject object(Mapped mapped, Slot slot) {
        Map<String, JsonLiteral> members = new LinkedHashMap<>();
        for (Argument.Member member : mapped.members()) {
            if (member instanceof Named named && !(named.value() instanceof Undefined)) {
                members.put(named.name(), value(named.value(), slot.ofMember(named.name())));
            } else if (member instanceof Computed computed) {
                members.put(computed.name().name(), value(computed.value(), Slot.cell(JavaType.ANY)));
            }
        }
        return new JsonObject(members);
    }

    private static JsonText text(Template template) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < template.texts().size(); at++) {
            text.append(template.texts().get(at));
            if (at < template.holes().size()) {
                text.append(sample(template.holes().get(at)));
            }
        }
        return new JsonText(text.toString());
    }

    private static String sample(Unknown hole) {
        return hole.type().filter("number"::equals).isPresent() || hole.name().matches("(?i).*id") ? "1" : "text";
    }
}
