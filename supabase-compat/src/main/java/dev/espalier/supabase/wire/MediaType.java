// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One media type of an {@code Accept} header: {@code application/vnd.pgrst.object+json;nulls=stripped;q=0.8}.
 *
 * @param text with its parameters, without blanks and without how much it is liked
 * @param quality how much it is liked, 1 unless it is said
 */
record MediaType(String text, double quality) {

    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final Pattern QUALITY = Pattern.compile(";q=([0-9]{1,9}(?:\\.[0-9]{0,9})?|\\.[0-9]{1,9})?[^;]*");

    /** Those with a name of their own in PostgREST that rows are not made into. */
    private static final Set<String> KNOWN = Set.of(
            "application/octet-stream",
            "application/openapi+json",
            "application/x-www-form-urlencoded",
            "text/plain",
            "text/xml");

    static MediaType of(String header) {
        if (isBare(header)) {
            return new MediaType(header, 1);
        }
        String compact = BLANKS.matcher(header).replaceAll("");
        Matcher matcher = QUALITY.matcher(compact);
        if (!matcher.find()) {
            return new MediaType(compact, 1);
        }
        double quality = matcher.group(1) == null ? 1 : Double.parseDouble(matcher.group(1));
        return new MediaType(compact.substring(0, matcher.start()), quality);
    }

    /** Whether there is nothing to take away: no parameter and no blank, as nearly everywhere. */
    private static boolean isBare(String header) {
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c <= ' ' || c == ';') {
                return false;
            }
        }
        return true;
    }

    /** Without parameters, in lower case. */
    String name() {
        int semicolon = text.indexOf(';');
        return (semicolon < 0 ? text : text.substring(0, semicolon)).toLowerCase(Locale.ROOT);
    }

    /** As PostgREST shows it: what it knows without parameters, all else as it was written. */
    String shown() {
        return KNOWN.contains(name()) ? name() : text;
    }

    /** Of two that are liked alike, the one with more parameters and fewer stars is taken. */
    int specificity() {
        return text.chars().map(c -> c == ';' ? 1 : c == '*' ? -1 : 0).sum();
    }

    /** The value of a parameter without its quotes; empty when it is not said. */
    String parameter(String name) {
        Matcher matcher = Pattern.compile(
                        ';' + Pattern.quote(name) + "=(?:\"([^\"]*)\"|([^;]*))", Pattern.CASE_INSENSITIVE)
                .matcher(text);
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }
}
