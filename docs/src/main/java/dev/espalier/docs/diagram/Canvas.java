// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.diagram;

import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What has been drawn: boxes, lines and words, as wide as a telephone shows in one piece. */
final class Canvas {

    static final int WIDTH = 400;

    private final List<DomContent> parts = new ArrayList<>();

    /** A box with round corners. */
    void box(String kind, int x, int y, int width, int height) {
        parts.add(shape("rect")
                .attr("class", kind)
                .attr("x", x)
                .attr("y", y)
                .attr("width", width)
                .attr("height", height)
                .attr("rx", 5));
    }

    /** A line along a path: {@code M10 20V30}. */
    void line(String kind, String path) {
        parts.add(shape("path").attr("class", kind).attr("d", path));
    }

    /** Words that begin at a point, on their base line. */
    void words(String kind, int x, int y, String words) {
        parts.add(shape("text").attr("class", kind).attr("x", x).attr("y", y).with(text(words)));
    }

    private static ContainerTag<?> shape(String name) {
        return tag(name);
    }

    /** The picture, with its title and its words. */
    String svg(String name, Diagram diagram, int height) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram\" role=\"img\" aria-labelledby=\"")
                .append(name + "-title " + name + "-told\" viewBox=\"0 0 " + WIDTH + " " + height)
                .append("\" width=\"" + WIDTH + "\" height=\"" + height + "\">\n")
                .append(shape("title")
                                .withId(name + "-title")
                                .with(text(diagram.title()))
                                .render() + "\n")
                .append(shape("desc")
                                .withId(name + "-told")
                                .with(text(diagram.told()))
                                .render() + "\n")
                .append(shape("style").with(rawHtml("\n" + style())).render() + "\n")
                .append("<rect class=\"ground\" width=\"" + WIDTH + "\" height=\"" + height + "\" rx=\"8\"/>\n");
        parts.forEach(part -> svg.append(part.render()).append('\n'));
        return svg.append("</svg>\n").toString();
    }

    /** The style that a picture has in it, and a page that shows it beside its own. */
    static String style() {
        try (InputStream in = Objects.requireNonNull(Canvas.class.getResourceAsStream("diagram.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
