// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import dev.espalier.request.Action;
import dev.espalier.request.Request;
import dev.espalier.run.Told;
import dev.espalier.run.Told.Trait;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code preference-applied: return=representation, count=exact}: those that an action keeps to, in PostgREST's order. */
final class AppliedPreferences {

    private static final String MAX_AFFECTED = "max-affected";

    private AppliedPreferences() {}

    static Optional<String> of(Request request, Told told) {
        if (request.preferences().isEmpty()) {
            return Optional.empty();
        }
        String applied = names(request, told)
                .flatMap(name -> value(request, name).map(value -> name + '=' + value).stream())
                .collect(Collectors.joining(", "));
        return applied.isEmpty() ? Optional.empty() : Optional.of(applied);
    }

    private static Stream<String> names(Request request, Told told) {
        List<String> ofChange = ofChange(request.action(), told);
        Stream<String> ofAll = Stream.of("count", "tx", "handling", "timezone");
        Stream<String> limit = isLimited(request) ? Stream.of(MAX_AFFECTED) : Stream.empty();
        return Stream.concat(Stream.concat(ofChange.stream(), ofAll), limit);
    }

    private static List<String> ofChange(Action action, Told told) {
        if (action instanceof Action.Insert) {
            return told.traits().contains(Trait.RESOLVING)
                    ? List.of("resolution", "missing", "return")
                    : List.of("missing", "return");
        }
        if (action instanceof Action.Update) {
            return List.of("missing", "return");
        }
        return action instanceof Action.Put || action instanceof Action.Delete ? List.of("return") : List.of();
    }

    /** A limit is kept to under strict handling only, where rows that are there already are changed. */
    private static boolean isLimited(Request request) {
        Action action = request.action();
        boolean limitable =
                action instanceof Action.Update || action instanceof Action.Delete || action instanceof Action.Call;
        return limitable && Preferred.is(request, "handling", "strict");
    }

    private static Optional<String> value(Request request, String name) {
        Optional<String> value = Preferred.value(request, name);
        return name.equals(MAX_AFFECTED) ? value.filter(text -> text.matches("-?[0-9]{1,18}")) : value;
    }
}
