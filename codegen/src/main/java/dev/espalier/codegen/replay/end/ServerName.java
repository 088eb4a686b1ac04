// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.fixtures.json.JsonSyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which PostgREST answered the root: by its header, or behind a gateway by the description that it gives of itself. */
final class ServerName {
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+() -]{0,60}");

    private ServerName() {}

    static Optional<String> of(Reply root) {
        return root.header("server")
                .filter(name -> name.startsWith("postgrest/"))
                .map(name -> name.substring("postgrest/".length()))
                .or(() -> described(root))
                .filter(version -> VERSION.matcher(version).matches())
                .map(version -> "postgrest/" + version.strip());
    }

    private static Optional<String> described(Reply root) {
        if (!root.isJson()) {
            return Optional.empty();
        }
        try {
            return root.text()
                    .map(JsonLiteral::parse)
                    .flatMap(json -> member(json, "info"))
                    .flatMap(info -> member(info, "version"))
                    .filter(JsonText.class::isInstance)
                    .map(text -> ((JsonText) text).value());
        } catch (JsonSyntaxException e) {
            // Whatever it is, it does not tell a version.
            return Optional.empty();
        }
    }

    private static Optional<JsonLiteral> member(JsonLiteral value, String name) {
        return value instanceof JsonObject object ? object.member(name) : Optional.empty();
    }
}
