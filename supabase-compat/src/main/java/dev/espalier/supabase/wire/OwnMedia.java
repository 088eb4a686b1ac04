// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import dev.espalier.request.Action;
import dev.espalier.request.Parameter;
import dev.espalier.supabase.wire.WireCall.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code GET /rpc/page} with {@code Accept: text/html}: the value of a function as the media type that its type is named for. */
record OwnMedia(Set<String> names) {

    private static final String ANYTHING = "*/*";
    private static final String VENDOR = "application/vnd.pgrst.";
    private static final OwnMedia NONE = new OwnMedia(Set.of());

    /** Those of what is called; once a {@code select} takes the value apart there are none. */
    static OwnMedia of(Action action, Optional<String> schema, List<Parameter> parameters, FunctionMedia functions) {
        return action instanceof Action.Call && isWhole(parameters)
                ? new OwnMedia(functions.of(schema, action.name()))
                : NONE;
    }

    private static boolean isWhole(List<Parameter> parameters) {
        return parameters.stream()
                .filter(Parameter.Text.class::isInstance)
                .map(Parameter.Text.class::cast)
                .filter(text -> text.key().equals("select"))
                .allMatch(text -> text.value().equals("*"));
    }

    Optional<Wanted> wanted(MediaType type) {
        if (names.isEmpty() || type.name().startsWith(VENDOR)) {
            return Optional.empty();
        }
        if (names.contains(ANYTHING)) {
            return Optional.of(Wanted.own("application/octet-stream"));
        }
        return names.stream().filter(type.shown()::equalsIgnoreCase).findFirst().map(Wanted::own);
    }
}
