// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import dev.espalier.text.Utf8;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an end answered.
 *
 * @param status the HTTP status
 * @param reason the status in words, where the end tells them
 * @param headers names in any case; kept in lower case, several lines of one name joined by commas
 * @param body as sent, empty when there is none
 */
public record Reply(int status, Optional<String> reason, Map<String, String> headers, Utf8 body) {

    /** Keeps a sorted copy of the headers. */
    public Reply {
        Map<String, String> lower = new TreeMap<>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        headers = Collections.unmodifiableMap(lower);
    }

    /** The value of a header, its name in lower case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Whether the content type says that the body is JSON. */
    public boolean isJson() {
        return header("content-type").orElse("").contains("json");
    }

    /** The body as text; nothing when it is not UTF-8. */
    public Optional<String> text() {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body.bytes()))
                    .toString());
        } catch (CharacterCodingException e) {
            // An image is no text, and is compared by its bytes.
            return Optional.empty();
        }
    }
}
