// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.markdown;

import dev.espalier.docs.code.CodeBlock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** The blocks that look otherwise here than in any other renderer. */
final class BlockRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final MarkdownText text;
    private final UnaryOperator<String> pictures;

    BlockRenderer(HtmlNodeRendererContext context, MarkdownText text, UnaryOperator<String> pictures) {
        this.context = context;
        this.html = context.getWriter();
        this.text = text;
        this.pictures = pictures;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Heading.class,
                FencedCodeBlock.class,
                IndentedCodeBlock.class,
                HtmlBlock.class,
                Image.class,
                Wide.class,
                Beside.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof FencedCodeBlock block) {
            code(block.getInfo().split(" ", 2)[0], block.getLiteral());
        } else if (node instanceof IndentedCodeBlock block) {
            code("", block.getLiteral());
        } else if (node instanceof HtmlBlock block) {
            // a comment is for those who write the page
            if (!block.getLiteral().startsWith("<!--")) {
                html.raw(block.getLiteral());
                html.line();
            }
        } else if (node instanceof Image image) {
            html.raw(pictures.apply(image.getDestination()));
        } else {
            html.tag(
                    "div",
                    node instanceof Beside
                            ? attributes("class", "beside")
                            : attributes("class", "wide", "tabindex", "0"));
            children(node);
            html.tag("/div");
        }
    }

    private void code(String language, String content) {
        html.line();
        html.raw(CodeBlock.of(language, content).render());
        html.line();
    }

    private void heading(Heading heading) {
        String tag = "h" + heading.getLevel();
        String anchor = text.anchor(heading);
        html.line();
        html.tag(tag, Map.of("id", anchor));
        children(heading);
        html.tag("a", attributes("class", "here", "href", "#" + anchor, "aria-label", "Link to this heading"));
        html.text("#");
        html.tag("/a");
        html.tag("/" + tag);
        html.line();
    }

    /** In an order that is the same in every build. */
    private static Map<String, String> attributes(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
