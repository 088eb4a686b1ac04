// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The role in a token, which is no secret and is not verified: it is only shown. */
final class RoleOfToken {
    private static final Pattern TOKEN = Pattern.compile("[\\w-]+\\.([\\w-]+)\\.[\\w-]*");
    private static final Pattern ROLE = Pattern.compile("\\w{1,63}");

    private RoleOfToken() {}

    /** The claim {@code role}; nothing of what is no token, or names none. */
    static Optional<String> in(String text) {
        Matcher token = TOKEN.matcher(text);
        return token.matches() ? role(token.group(1)) : Optional.empty();
    }

    private static Optional<String> role(String payload) {
        try {
            String json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
            Optional<JsonLiteral> claim =
                    JsonLiteral.parse(json) instanceof JsonObject claims ? claims.member("role") : Optional.empty();
            return claim.filter(JsonText.class::isInstance)
                    .map(value -> ((JsonText) value).value())
                    .filter(name -> ROLE.matcher(name).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
