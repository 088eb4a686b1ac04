// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report.html;

import static j2html.TagCreator.tag;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A bar whose parts are as wide as their numbers; a drawing, since the page allows no styles of elements. */
final class Bar {

    private static final double WIDTH = 1000;

    private Bar() {}

    /**
     * A bar.
     *
     * @param kind its class: {@code bar}, {@code mini}
     * @param parts numbers by the classes of their colours, in order
     */
    static DomContent of(String kind, Map<String, Long> parts) {
        double all = parts.values().stream().mapToLong(Long::longValue).sum();
        List<DomContent> drawn = new ArrayList<>();
        double at = 0;
        for (Map.Entry<String, Long> part : parts.entrySet()) {
            double width = all == 0 ? 0 : part.getValue() / all * WIDTH;
            drawn.add(tag("rect")
                    .withClass(part.getKey())
                    .attr("x", number(at))
                    .attr("width", number(width))
                    .attr("height", "10"));
            at += width;
        }
        return tag("svg")
                .withClass(kind)
                .attr("viewBox", "0 0 1000 10")
                .attr("preserveAspectRatio", "none")
                .attr("role", "img")
                .attr("aria-label", words(parts))
                .with(drawn);
    }

    private static String words(Map<String, Long> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> part.getValue() + " " + part.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
