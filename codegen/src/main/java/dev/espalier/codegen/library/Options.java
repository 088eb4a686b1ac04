// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.library;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.supabase.option.CountMethod;
import dev.espalier.supabase.option.ReferencedTable;
import dev.espalier.supabase.option.SelectOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The options of one call, {@code {ascending: false}}, taken one by one; one that nobody takes is an error. */
final class Options {
    private static final String RETURNING = "returning";

    private final String method;
    private final Map<String, JsonLiteral> left;

    Options(String method, Map<String, JsonLiteral> options) {
        this.method = method;
        this.left = new LinkedHashMap<>(options);
    }

    Optional<String> text(String name) {
        return take(name).filter(value -> !(value instanceof JsonNull)).map(value -> {
            if (value instanceof JsonText text) {
                return text.value();
            }
            throw unknown(name, value);
        });
    }

    Optional<Boolean> truth(String name) {
        return take(name).map(value -> {
            if (value instanceof JsonBoolean truth) {
                return truth.value();
            }
            throw unknown(name, value);
        });
    }

    /** Whether an option that is off by default is on. */
    boolean on(String name) {
        return truth(name).orElse(false);
    }

    /** {@code {type: 'plain'}}: one of these words. */
    Optional<String> oneOf(String name, List<String> known) {
        return text(name).map(value -> {
            if (known.contains(value)) {
                return value;
            }
            throw unknown(name, new JsonText(value));
        });
    }

    Optional<SelectOption.Counted> count() {
        return oneOf("count", List.of("exact", "planned", "estimated"))
                .map(name -> SelectOption.count(CountMethod.valueOf(name.toUpperCase(Locale.ROOT))));
    }

    /** The embed by its option's name of today, or by the one it had before. */
    Optional<ReferencedTable> referencedTable() {
        Optional<String> before = text("foreignTable");
        return text("referencedTable").or(() -> before).map(ReferencedTable::referencedTable);
    }

    /** Refuses the options that nobody took. */
    void end() {
        left.forEach((name, value) -> {
            throw unknown(name, value);
        });
    }

    private Optional<JsonLiteral> take(String name) {
        return left.containsKey(name) ? Optional.ofNullable(left.remove(name)) : Optional.empty();
    }

    private UnsupportedCallException unknown(String name, JsonLiteral value) {
        String advice = name.equals(RETURNING)
                ? "; it was an option of supabase-js 1, today rows come back when select() follows"
                : "";
        return new UnsupportedCallException(
                "the option " + name + " of " + method + " is not known with " + value.compact() + advice);
    }
}
