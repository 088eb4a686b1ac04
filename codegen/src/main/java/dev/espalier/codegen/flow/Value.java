// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.Root;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.List;
import java.util.Optional;

/** What an expression is worth, as far as that is known without running it. Promises are what they bring. */
sealed interface Value
        permits Unknown, Value.Plain, ListValue, ObjectValue, ClassObject, Closure, Builder, Table, Answer {

    /** A value without a state of its own. */
    sealed interface Plain extends Value {}

    /** A text, a number, {@code true}, {@code false} or {@code null}. */
    record Literal(JsonLiteral json) implements Plain {}

    /** {@code undefined}. */
    record Undefined() implements Plain {}

    /** A text with holes. */
    record Templated(List<String> texts, List<Unknown> holes) implements Plain {
        public Templated {
            texts = List.copyOf(texts);
            holes = List.copyOf(holes);
        }
    }

    /** One of several. */
    record Several(List<Way> ways) implements Plain {
        public Several {
            ways = List.copyOf(ways);
        }
    }

    /** One of several values, and when. */
    record Way(List<Condition> conditions, Value value) {
        public Way {
            conditions = List.copyOf(conditions);
        }
    }

    /** One of more values than are told apart. */
    record TooMany() implements Plain {}

    /** Something that is known to be no client: a global object, a part of another library. */
    record Foreign(String name) implements Plain {}

    /** Something of the library of Supabase: the library itself, or a function of it that makes a client. */
    record Maker(String name) implements Plain {}

    /** A client. */
    record Client(Root.Evidence evidence, Optional<Schema> schema) implements Plain {}

    /** A call of {@code schema} that a client has behind it, and the text of the client that it was called on. */
    record Schema(Step step, String root, int start) {}

    /** A method that was taken from its object: {@code const {from} = client}, {@code q.eq.bind(q)}. */
    record Method(Value receiver, String source, String name, List<Given> given) implements Plain {
        public Method {
            given = List.copyOf(given);
        }
    }

    /** All that a file exports. */
    record Exports(Unit unit) implements Plain {}

    /** A name that is imported and was not looked at yet. */
    record Imported(Unit unit, String module, String name, int offset) implements Plain {}

    /** The {@code error} of an answer. */
    record ErrorOf(Answer answer) implements Plain {}

    /** {@code undefined}. */
    Value UNDEFINED = new Undefined();

    static Value text(String text) {
        return new Literal(new JsonText(text));
    }

    /** The text that it is, if it is a known one. */
    static Optional<String> textOf(Value value) {
        return value instanceof Literal literal && literal.json() instanceof JsonText text
                ? Optional.of(text.value())
                : Optional.empty();
    }
}
