// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import dev.espalier.request.Action;
import dev.espalier.request.Explain;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Format;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code content-type: application/vnd.pgrst.object+json; charset=utf-8}: what an answer is made of. */
final class MediaType {

    /** Of every error. */
    static final String ERROR = withCharset("application/json");

    private static final Set<String> KNOWN = Set.of(
            "application/geo+json",
            "application/json",
            "application/openapi+json",
            "application/x-www-form-urlencoded",
            "text/csv",
            "text/plain",
            "text/xml");

    private MediaType() {}

    /** Of what a request wants, whether that is a format or a media type that a function's value is of by itself. */
    static String of(Request request) {
        return own(request).map(MediaType::withCharsetOfText).orElseGet(() -> withCharset(name(request.format())));
    }

    /** {@code application/vnd.pgrst.plan+json; for="application/json"; options=analyze|verbose; charset=utf-8}. */
    static String of(Request request, Explain explain) {
        String options = explain.options().stream()
                .map(option -> option.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("|"));
        String plan = "application/vnd.pgrst.plan+" + explain.format().name().toLowerCase(Locale.ROOT);
        String rows = own(request).orElseGet(() -> name(request.format()));
        return withCharset(plan + "; for=\"" + rows + '"' + (options.isEmpty() ? "" : "; options=" + options));
    }

    private static Optional<String> own(Request request) {
        return request.action() instanceof Action.Call call ? call.media() : Optional.empty();
    }

    /** PostgREST tells the charset of media types that it has a name for, and of no other. */
    private static String withCharsetOfText(String name) {
        return KNOWN.contains(name) ? withCharset(name) : name;
    }

    private static String name(Format format) {
        return switch (format) {
            case ROWS -> "application/json";
            case ROWS_WITHOUT_NULLS -> "application/vnd.pgrst.array+json;nulls=stripped";
            case ONE_ROW -> "application/vnd.pgrst.object+json";
            case ONE_ROW_WITHOUT_NULLS -> "application/vnd.pgrst.object+json;nulls=stripped";
            case CSV -> "text/csv";
            case GEOJSON -> "application/geo+json";
        };
    }

    private static String withCharset(String name) {
        return name + "; charset=utf-8";
    }
}
