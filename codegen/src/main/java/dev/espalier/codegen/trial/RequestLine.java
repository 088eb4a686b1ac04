// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.trial;

import java.util.regex.Pattern;

/** A request as people have it at hand: a path and query, or what a browser's network panel shows. */
public final class RequestLine {

    /** {@code https://project.example/rest/v1/} or {@code /rest/v1/} before the relation. */
    private static final Pattern BEFORE_RELATION = Pattern.compile("^(https?://[^/?#]*)?/?(rest/v1/)?");

    private RequestLine() {}

    /** {@code https://project.example/rest/v1/bookings?select=*} and {@code bookings?select=*} as {@code /bookings?select=*}. */
    public static String target(String text) {
        return "/" + BEFORE_RELATION.matcher(text.strip()).replaceFirst("");
    }
}
