// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.chain;

import dev.espalier.codegen.source.Place;
import dev.espalier.fixtures.json.JsonLiteral;
import java.util.List;
import java.util.Optional;

/** What a call is given, as far as it is known. */
public sealed interface Argument {

    /** A value that is wholly known; numbers keep their literal. Lists and objects with an unknown in them are not. */
    record Known(JsonLiteral value) implements Argument {}

    /** {@code undefined}, said or left out between others. */
    record Undefined() implements Argument {}

    /** {@code [a, 1]}. */
    record Listed(List<Argument> elements) implements Argument {
        /** Copies the list. */
        public Listed {
            elements = List.copyOf(elements);
        }
    }

    /** {@code {a: b, ...c}}; a member after another of the same name wins. */
    record Mapped(List<Member> members) implements Argument {
        /** Copies the list. */
        public Mapped {
            members = List.copyOf(members);
        }
    }

    /** A member of an object. */
    sealed interface Member {}

    /** {@code name: value}. */
    record Named(String name, Argument value) implements Member {}

    /** {@code [name]: value}: which name is not known. */
    record Computed(Unknown name, Argument value) implements Member {}

    /** {@code ...value}: which members is not known. */
    record Spread(Unknown value) implements Member {}

    /** A text with holes: {@code `name.ilike.%${q}%`}; texts are one more than holes. */
    record Template(List<String> texts, List<Unknown> holes) implements Argument {
        /** Copies the lists. */
        public Template {
            texts = List.copyOf(texts);
            holes = List.copyOf(holes);
            if (texts.size() != holes.size() + 1) {
                throw new IllegalArgumentException(texts.size() + " texts around " + holes.size() + " holes");
            }
        }
    }

    /** One of several: {@code a ? b : c}, a name that is given a value in two branches. */
    record OneOf(List<Choice> choices) implements Argument {
        /** Copies the list. */
        public OneOf {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One of several values.
     *
     * @param conditions under which, outermost first
     */
    record Choice(List<Condition> conditions, Argument value) {
        /** Copies the list. */
        public Choice {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A value of the running program.
     *
     * @param place where its expression stands
     * @param source its expression, as the function of the chain would say it: {@code input.phone}, {@code id}
     * @param name a name for it, in camel case: {@code phone}, {@code id}; not unique
     * @param type the text of its type, if the source tells it
     * @param origin where it comes from
     */
    record Unknown(Place place, String source, String name, Optional<String> type, Origin origin) implements Argument {}

    /** Where a value of the running program comes from. */
    enum Origin {
        /** A parameter of the function, or a member of one. */
        PARAMETER,
        /** An answer that another chain gave. */
        ANSWER,
        /** The time: {@code new Date()}, {@code Date.now()}. */
        TIME,
        /** A variable of a loop or of a callback. */
        LOOP,
        /** The environment or a configuration: {@code process.env.X}. */
        ENVIRONMENT,
        /** What a function returned that is not known. */
        CALL,
        /** Anything else: computed from several, a name without a value. */
        COMPUTED
    }
}
