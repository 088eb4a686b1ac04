// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import dev.espalier.fixtures.corpus.Difference;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Keys and tokens that were given or signed, and that must be in no file and on no screen. */
public final class Secrets {
    private static final String BLOT = "[secret]";
    /** What is shorter is a word, and hides nothing. */
    private static final int SHORTEST = 6;

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** Remembers a secret, and how it looks within JSON and in an address. */
    public void add(String secret) {
        String quoted = new JsonText(secret).compact();
        Stream.of(secret, quoted.substring(1, quoted.length() - 1), URLEncoder.encode(secret, StandardCharsets.UTF_8))
                .filter(text -> text.length() >= SHORTEST)
                .forEach(known::add);
    }

    /** Whether one of them stands in the text. */
    public boolean in(String text) {
        return known.stream().anyMatch(text::contains);
    }

    /** The difference with {@code [secret]} in the place of each of them. */
    public Difference blotted(Difference found) {
        return new Difference(blotted(found.place()), blotted(found.expected()), blotted(found.actual()));
    }

    /** The text with {@code [secret]} in the place of each of them. */
    public String blotted(String text) {
        String blotted = text;
        for (String secret : known.stream()
                .filter(text::contains)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            blotted = blotted.replace(secret, BLOT);
        }
        return blotted;
    }
}
