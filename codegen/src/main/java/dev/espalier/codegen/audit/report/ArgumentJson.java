// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Argument.Choice;
import dev.espalier.codegen.chain.Argument.Computed;
import dev.espalier.codegen.chain.Argument.Known;
import dev.espalier.codegen.chain.Argument.Listed;
import dev.espalier.codegen.chain.Argument.Mapped;
import dev.espalier.codegen.chain.Argument.Member;
import dev.espalier.codegen.chain.Argument.Named;
import dev.espalier.codegen.chain.Argument.OneOf;
import dev.espalier.codegen.chain.Argument.Spread;
import dev.espalier.codegen.chain.Argument.Template;
import dev.espalier.codegen.chain.Argument.Unknown;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;

/** Arguments as JSON: an object whose one member tells of which kind each is, {@code {"known": 1}}, {@code {"unknown": …}}. */
final class ArgumentJson {

    private ArgumentJson() {}

    static JsonLiteral of(Argument argument) {
        if (argument instanceof Known known) {
            return new Members().put("known", known.value()).object();
        }
        if (argument instanceof Unknown unknown) {
            return new Members().put("unknown", unknown(unknown)).object();
        }
        if (argument instanceof Listed list) {
            return new Members().list("list", list.elements(), ArgumentJson::of).object();
        }
        if (argument instanceof Mapped mapped) {
            return new Members()
                    .list("object", mapped.members(), ArgumentJson::member)
                    .object();
        }
        if (argument instanceof Template template) {
            return new Members().put("template", template(template)).object();
        }
        return argument instanceof OneOf one
                ? new Members()
                        .list("oneOf", one.choices(), ArgumentJson::choice)
                        .object()
                : new Members().yes("undefined").object();
    }

    private static JsonLiteral member(Member member) {
        if (member instanceof Named named) {
            return new Members()
                    .put("name", named.name())
                    .put("value", of(named.value()))
                    .object();
        }
        if (member instanceof Computed computed) {
            return new Members()
                    .put("computed", unknown(computed.name()))
                    .put("value", of(computed.value()))
                    .object();
        }
        return new Members().put("spread", unknown(((Spread) member).value())).object();
    }

    private static JsonLiteral template(Template template) {
        return new Members()
                .list("texts", template.texts(), JsonText::new)
                .list("holes", template.holes(), ArgumentJson::unknown)
                .object();
    }

    private static JsonLiteral choice(Choice choice) {
        return new Members()
                .some("conditions", choice.conditions(), ChainJson::condition)
                .put("value", of(choice.value()))
                .object();
    }

    private static JsonLiteral unknown(Unknown unknown) {
        return new Members()
                .put("source", unknown.source())
                .put("name", unknown.name())
                .put("type", unknown.type())
                .put("origin", ChainJson.word(unknown.origin()))
                .put("place", ChainJson.place(unknown.place()))
                .object();
    }
}
