// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import dev.espalier.schema.Relation;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship.Computed;
import dev.espalier.schema.Representation;
import dev.espalier.schema.Routine.Argument;
import dev.espalier.schema.Routine.Multitude;
import dev.espalier.schema.Routine.Presence;
import dev.espalier.schema.Routine.Returns;
import dev.espalier.schema.SqlText;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Parts of a schema as people say them. */
final class Words {

    private Words() {}

    static String of(Object thing) {
        if (thing instanceof RelationName name) {
            return name.schema() + "." + name.name();
        }
        if (thing instanceof SqlText sql) {
            return sql.text();
        }
        if (thing instanceof Enum<?> choice) {
            return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (thing instanceof Optional<?> optional) {
            return optional.map(Words::of).orElse("none");
        }
        if (thing instanceof Map<?, ?> map) {
            return map.isEmpty() ? "none" : new TreeMap<>(map).toString();
        }
        if (thing instanceof Collection<?> several) {
            return several.isEmpty()
                    ? "none"
                    : several.stream().map(Words::of).sorted().collect(Collectors.joining(", "));
        }
        return thing instanceof Argument argument ? ofArgument(argument) : ofOther(thing);
    }

    private static String ofOther(Object thing) {
        return thing instanceof Returns returns ? ofReturns(returns) : String.valueOf(thing);
    }

    private static String ofArgument(Argument argument) {
        return argument.name() + " " + argument.type().text()
                + (argument.presence() == Presence.OPTIONAL ? " with a default" : "");
    }

    private static String ofReturns(Returns returns) {
        return (returns.multitude() == Multitude.MANY ? "setof " : "") + of(returns.form()) + " " + of(returns.type())
                + returns.media().map(type -> " as " + type).orElse("");
    }

    static String of(Relation relation) {
        return of(relation.name());
    }

    static String of(Map<String, Relation> some, Map<String, Relation> others, String name) {
        Relation relation = some.getOrDefault(name, Objects.requireNonNull(others.getOrDefault(name, some.get(name))));
        return of(relation.kind()) + " " + name;
    }

    static String of(Computed computed) {
        return of(computed.function()) + " from " + of(computed.origin()) + " to " + (computed.toOne() ? "one" : "many")
                + " of " + of(computed.target());
    }

    static String of(Representation known) {
        return of(known.domain()) + " (output " + of(known.output()) + ", input " + of(known.input()) + ", parser "
                + of(known.parser()) + ")";
    }
}
