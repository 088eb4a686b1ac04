// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.markdown;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** A document as HTML: headings with their anchors, marked code, tables that scroll in themselves. */
final class MarkdownHtml {

    private final HtmlRenderer renderer;

    MarkdownHtml(MarkdownText text, UnaryOperator<String> links, UnaryOperator<String> pictures) {
        renderer = HtmlRenderer.builder()
                .nodeRendererFactory(context -> new BlockRenderer(context, text, pictures))
                .attributeProviderFactory(context -> linking(links))
                .extensions(List.of(TablesExtension.create()))
                .build();
    }

    String render(Node document) {
        return renderer.render(document);
    }

    private static AttributeProvider linking(UnaryOperator<String> links) {
        return (Node node, String tag, Map<String, String> attributes) -> {
            if (node instanceof Link link) {
                attributes.put("href", links.apply(link.getDestination()));
            }
            if (node instanceof Image image) {
                attributes.put("src", links.apply(image.getDestination()));
            }
        };
    }
}
