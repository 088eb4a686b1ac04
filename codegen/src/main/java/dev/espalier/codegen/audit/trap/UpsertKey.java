// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.way.Way;
import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.schema.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An upsert whose rows are compared by columns that are no key, or by a primary key that they do not have. */
final class UpsertKey implements ChainRule {
    @Override
    public Stream<Trapped> traps(Subject subject) {
        return subject.ways().stream()
                .flatMap(way -> way.calls("upsert"))
                .flatMap(step -> sentence(subject, step)
                        .map(sentence -> subject.trapped(Trap.UPSERT_WITHOUT_KEY, sentence, step.place()))
                        .stream())
                .distinct()
                .limit(1);
    }

    private static Optional<String> sentence(Subject subject, ChainStep step) {
        Optional<Argument> target = Given.option(step, "onConflict");
        if (target.isEmpty()) {
            return openOptions(step) ? Optional.empty() : withoutTarget(subject, step);
        }
        return target.filter(Argument.Known.class::isInstance)
                .map(argument -> ((Argument.Known) argument).value())
                .filter(JsonText.class::isInstance)
                .flatMap(text -> noKey(subject, columns(((JsonText) text).value())));
    }

    private static boolean openOptions(ChainStep step) {
        return Way.argument(step, 1).stream().flatMap(Given::unknowns).findAny().isPresent();
    }

    private static Set<String> columns(String target) {
        return Arrays.stream(target.split(",", -1))
                .map(name -> name.strip().replace("\"", ""))
                .collect(Collectors.toSet());
    }

    private static Optional<String> noKey(Subject subject, Set<String> target) {
        return Keys.known(subject)
                .filter(keys -> keys.stream().noneMatch(key -> Set.copyOf(key).equals(target)))
                .map(keys -> "(" + String.join(", ", target.stream().sorted().toList()) + ") is no unique key of "
                        + subject.name()
                        + (keys.isEmpty() ? ", which has none" : "; its keys are " + Keys.words(keys)));
    }

    /** Without a target the primary key decides: rows that do not have it are always new. */
    private static Optional<String> withoutTarget(Subject subject, ChainStep step) {
        List<String> key = subject.relation().map(Relation::primaryKey).orElse(List.of("id"));
        if (key.isEmpty()) {
            return Keys.known(subject)
                    .map(keys -> subject.name() + " has no primary key, and onConflict names no other");
        }
        String words = "(" + String.join(", ", key) + ")";
        List<Optional<Set<String>>> rows =
                Way.argument(step, 0).stream().flatMap(UpsertKey::rows).toList();
        if (rows.stream().anyMatch(Optional::isEmpty)) {
            return Optional.of("no onConflict is named, so that the primary key of " + subject.name()
                    + " decides; rows without it are always new");
        }
        return rows.stream().flatMap(Optional::stream).allMatch(names -> names.containsAll(key))
                ? Optional.empty()
                : Optional.of("no onConflict is named, and the rows do not have the primary key " + words + " of "
                        + subject.name() + ": they are always new");
    }

    /** The columns of each row, as far as they are known. */
    private static Stream<Optional<Set<String>>> rows(Argument argument) {
        if (argument instanceof Argument.Listed list) {
            return list.elements().stream().flatMap(UpsertKey::rows);
        }
        if (argument instanceof Argument.Mapped object) {
            boolean all = object.members().stream().allMatch(Argument.Named.class::isInstance);
            return Stream.of(all ? Optional.of(names(object)) : Optional.empty());
        }
        if (argument instanceof Argument.Known known) {
            return known.value() instanceof JsonArray list
                    ? list.elements().stream().flatMap(element -> rows(new Argument.Known(element)))
                    : Stream.of(
                            known.value() instanceof JsonObject object
                                    ? Optional.of(object.members().keySet())
                                    : Optional.empty());
        }
        return Stream.of(Optional.empty());
    }

    private static Set<String> names(Argument.Mapped object) {
        return object.members().stream()
                .map(Argument.Named.class::cast)
                .filter(member -> !(member.value() instanceof Argument.Undefined))
                .map(Argument.Named::name)
                .collect(Collectors.toSet());
    }
}
