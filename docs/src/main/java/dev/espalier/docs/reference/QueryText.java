// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.reference;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The query string of a request as a person reads it. */
final class QueryText {

    private QueryText() {}

    /** Its parameters in their order: {@code id} and {@code eq.8}. */
    static List<Map.Entry<String, String>> parameters(String path) {
        int question = path.indexOf('?');
        return question < 0
                ? List.of()
                : Stream.of(path.substring(question + 1).split("&", -1))
                        .map(part -> part.split("=", 2))
                        .map(pair -> Map.entry(decoded(pair[0]), pair.length < 2 ? "" : decoded(pair[1])))
                        .toList();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
