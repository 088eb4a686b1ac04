// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import dev.espalier.codegen.java.JavaArgument.Cell;
import dev.espalier.codegen.java.JavaArgument.Code;
import dev.espalier.codegen.java.JavaArgument.Entry;
import dev.espalier.codegen.java.JavaArgument.Form;
import dev.espalier.codegen.java.JavaArgument.Literal;
import dev.espalier.codegen.java.JavaArgument.Mapped;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The options of one call, {@code {ascending: false}}, taken one by one; one that nobody takes is an error. */
final class Options {
    private final String method;
    private final Map<String, JavaArgument> left;

    private Options(String method, Map<String, JavaArgument> options) {
        this.method = method;
        this.left = new LinkedHashMap<>(options);
    }

    /** Those that an object names. */
    static Options of(String method, JavaArgument options) {
        Map<String, JavaArgument> named = new LinkedHashMap<>();
        if (options instanceof Literal literal && literal.value() instanceof JsonObject object) {
            object.members().forEach((name, value) -> named.put(name, new Literal(value)));
        }
        if (options instanceof Mapped mapped) {
            mapped.entries().forEach(entry -> named.put(name(method, entry), ((Cell) entry).value()));
        }
        return new Options(method, named);
    }

    static Options none(String method) {
        return new Options(method, Map.of());
    }

    private static String name(String method, Entry entry) {
        if (entry instanceof Cell cell && cell.name().matches("\"\\w+\"")) {
            return cell.name().substring(1, cell.name().length() - 1);
        }
        throw new UnknownChainException("the names of the options of " + method + " are not known");
    }

    /** The text of an option, if it is set. */
    Optional<String> text(String name) {
        return take(name).map(value -> {
            if (value instanceof Literal literal && literal.value() instanceof JsonText text) {
                return text.value();
            }
            throw unknown(name, value);
        });
    }

    /** {@code true} or {@code false} of an option, if it is set. */
    Optional<Boolean> truth(String name) {
        return take(name).map(value -> {
            if (value instanceof Literal literal && literal.value() instanceof JsonBoolean truth) {
                return truth.value();
            }
            throw unknown(name, value);
        });
    }

    /** What {@link #truth} is not known of before it runs, in Java. */
    Optional<String> code(String name) {
        return left.get(name) instanceof Code code && code.form() == Form.TRUTH
                ? take(name).map(JavaTexts::of)
                : Optional.empty();
    }

    /** Whether an option that is off by default is on. */
    boolean on(String name) {
        return truth(name).orElse(false);
    }

    /** Refuses the options that nobody took. */
    void end() {
        left.forEach((name, value) -> {
            throw unknown(name, value);
        });
    }

    UnknownChainException unknown(String name, String value) {
        return new UnknownChainException(
                "the option " + name + " of " + method + " has no form in Java for " + JavaLiterals.text(value));
    }

    private UnknownChainException unknown(String name, JavaArgument value) {
        return new UnknownChainException(
                "the option " + name + " of " + method + " has no form in Java for " + value.shown());
    }

    private Optional<JavaArgument> take(String name) {
        return left.containsKey(name) ? Optional.ofNullable(left.remove(name)) : Optional.empty();
    }
}
