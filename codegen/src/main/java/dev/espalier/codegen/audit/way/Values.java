// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.way;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Harmless values in the place of those of the program: a text that is a number as well. */
final class Values {
    static final JsonLiteral ONE = new JsonText("1");

    private Values() {}

    static JsonLiteral one() {
        return new JsonArray(List.of(ONE));
    }

    /** A template that is nothing but its hole is that value; a list and an object of known values are known. */
    static Argument plain(Argument argument) {
        if (argument instanceof Argument.Template template
                && template.holes().size() == 1
                && template.texts().stream().allMatch(String::isEmpty)) {
            return template.holes().get(0);
        }
        return argument;
    }

    static JsonLiteral filled(Argument argument) {
        if (argument instanceof Argument.Known known) {
            return known.value();
        }
        if (argument instanceof Argument.Undefined) {
            return new JsonText("undefined");
        }
        if (argument instanceof Argument.Template template) {
            return new JsonText(String.join("1", template.texts()));
        }
        if (argument instanceof Argument.Listed list) {
            return new JsonArray(list.elements().stream().map(Values::filled).toList());
        }
        return argument instanceof Argument.Mapped object ? new JsonObject(named(object)) : ONE;
    }

    /** The members whose names are known; one that is {@code undefined} is none. */
    static Map<String, JsonLiteral> named(Argument.Mapped object) {
        Map<String, JsonLiteral> members = new LinkedHashMap<>();
        for (Argument.Member member : object.members()) {
            if (member instanceof Argument.Named named) {
                if (named.value() instanceof Argument.Undefined) {
                    members.remove(named.name());
                } else {
                    members.put(named.name(), filled(named.value()));
                }
            }
        }
        return members;
    }
}
