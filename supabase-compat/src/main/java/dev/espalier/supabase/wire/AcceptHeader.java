// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.request.Request.Format;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code Accept: text/html, application/json;q=0.9}: the media type liked best of those that there are. */
final class AcceptHeader {

    private static final MediaType ANYTHING = MediaType.of("*/*");

    private static final Map<String, Format> FORMATS = Map.of(
            "*/*", Format.ROWS,
            "application/json", Format.ROWS,
            "application/vnd.pgrst.array", Format.ROWS,
            "application/vnd.pgrst.array+json", Format.ROWS,
            "application/vnd.pgrst.object", Format.ONE_ROW,
            "application/vnd.pgrst.object+json", Format.ONE_ROW,
            "text/csv", Format.CSV,
            "application/geo+json", Format.GEOJSON);

    private AcceptHeader() {}

    /** The first that this can make something of, the one liked best first. */
    static <T> Optional<T> best(List<String> lines, Function<MediaType, Optional<T>> maker) {
        if (lines.isEmpty()) {
            return maker.apply(ANYTHING);
        }
        if (lines.size() == 1 && lines.get(0).indexOf(',') < 0) {
            return maker.apply(MediaType.of(lines.get(0)));
        }
        return byLiking(lines).stream()
                .flatMap(type -> maker.apply(type).stream())
                .findFirst();
    }

    private static List<MediaType> byLiking(List<String> lines) {
        if (lines.isEmpty()) {
            return List.of(ANYTHING);
        }
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(MediaType::of)
                .sorted(Comparator.comparingDouble(MediaType::quality)
                        .thenComparingInt(MediaType::specificity)
                        .reversed())
                .toList();
    }

    /** What rows are made into for this media type. */
    static Optional<Format> format(MediaType type) {
        Optional<Format> format = Optional.ofNullable(FORMATS.get(type.name()));
        boolean stripped = type.name().startsWith("application/vnd.pgrst.")
                && type.parameter("nulls").equals("stripped");
        return stripped ? format.map(AcceptHeader::stripped) : format;
    }

    private static Format stripped(Format format) {
        return format == Format.ONE_ROW ? Format.ONE_ROW_WITHOUT_NULLS : Format.ROWS_WITHOUT_NULLS;
    }

    /** Nothing can be made of any of them. */
    static Problem none(List<String> lines) {
        String names = byLiking(lines).stream().map(MediaType::shown).collect(Collectors.joining(", "));
        return Problem.of(ProblemCode.PGRST107, "None of these media types are available: " + names);
    }
}
