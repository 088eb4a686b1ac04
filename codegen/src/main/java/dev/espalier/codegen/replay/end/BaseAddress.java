// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an HTTP endpoint is: {@code https://project.example} or {@code https://project.example/rest/v1}.
 *
 * @param text without a slash at its end
 */
record BaseAddress(String text) {
    /** The path that Supabase has in front of PostgREST's. */
    static final String PREFIX = "/rest/v1";

    private static final Pattern UNSAFE = Pattern.compile("%(?![0-9A-Fa-f]{2})|[^!-~]|[\"#<>\\\\^`{|}]");

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException when it is none, or when it holds a password or a query; the message does not repeat it
     */
    static BaseAddress of(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getHost() == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                throw new IllegalArgumentException("not an address of the form https://host or https://host/rest/v1");
            }
            if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
                throw new IllegalArgumentException("an address has neither user, query nor fragment here");
            }
            return new BaseAddress(text.replaceFirst("/+$", ""));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address: " + e.getReason(), e);
        }
    }

    /** Whether nothing is said of the path. */
    boolean isBare() {
        return URI.create(text).getRawPath().isEmpty();
    }

    /** The same under Supabase's path. */
    BaseAddress underPrefix() {
        return new BaseAddress(text + PREFIX);
    }

    /** Where a request goes; a character that no address may have is percent-encoded, as a browser does. */
    URI of(Path path) {
        return URI.create(text + path.encoded());
    }

    /** A path with its query, as a case has it. */
    record Path(String text) {
        private String encoded() {
            return UNSAFE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(percent(found.group())));
        }

        private static String percent(String character) {
            StringBuilder out = new StringBuilder();
            for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
                out.append(String.format("%%%02X", octet));
            }
            return out.toString();
        }
    }
}
