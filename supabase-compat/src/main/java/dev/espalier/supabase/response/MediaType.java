// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import dev.espalier.request.Explain;
import dev.espalier.request.Request.Format;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code content-type: application/vnd.pgrst.object+json; charset=utf-8}: what an answer is made of. */
final class MediaType {

    /** Of every error. */
    static final String ERROR = withCharset("application/json");

    private MediaType() {}

    static String of(Format format) {
        return withCharset(name(format));
    }

    /** {@code application/vnd.pgrst.plan+json; for="application/json"; options=analyze|verbose; charset=utf-8}. */
    static String of(Format format, Explain explain) {
        String options = explain.options().stream()
                .map(option -> option.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("|"));
        String plan = "application/vnd.pgrst.plan+" + explain.format().name().toLowerCase(Locale.ROOT);
        return withCharset(plan + "; for=\"" + name(format) + '"' + (options.isEmpty() ? "" : "; options=" + options));
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
