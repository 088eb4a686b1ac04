// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import dev.espalier.fixtures.corpus.Difference;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keys and tokens that were given or signed, and that must be in no file and on no screen. */
public final class Secrets {
    private static final String BLOT = "[secret]";
    /** What is shorter is a word, and hides nothing. */
    private static final int SHORTEST = 6;

    private static final Pattern ESCAPE = Pattern.compile("\\\\u00([0-7][0-9A-Fa-f])|%([0-7][0-9A-Fa-f])");

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** Remembers a secret, and how it looks within JSON, in an address and in Base64. */
    public void add(String secret) {
        String quoted = new JsonText(secret).compact();
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        Stream.of(
                        secret,
                        quoted.substring(1, quoted.length() - 1),
                        URLEncoder.encode(secret, StandardCharsets.UTF_8),
                        Base64.getEncoder().withoutPadding().encodeToString(bytes),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                .filter(text -> text.length() >= SHORTEST)
                .forEach(known::add);
    }

    /** Whether one of them stands in the text, as it is or behind escapes of JSON and of addresses. */
    public boolean in(String text) {
        return stands(text) || stands(unescaped(text));
    }

    private boolean stands(String text) {
        return known.stream().anyMatch(text::contains);
    }

    /** The same with the ASCII that it writes as {@code \\u0061} or {@code %61}. */
    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> {
            String digits = found.group(1) == null ? found.group(2) : found.group(1);
            return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(digits, 16)));
        });
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
