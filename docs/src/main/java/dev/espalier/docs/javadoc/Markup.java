// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.javadoc;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Javadoc as Markdown: code becomes a code span, {@code <p>} an empty line, a link the name that it leads to. */
final class Markup extends SimpleDocTreeVisitor<String, Void> {

    private static final Pattern SPECIAL = Pattern.compile("([*_<\\[\\]`|])");
    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern PARAGRAPH = Pattern.compile("[ \n]*\n\n");
    private static final Map<String, String> STARTS =
            Map.of("p", "\n\n", "ul", "\n\n", "ol", "\n\n", "li", "\n- ", "code", "`", "pre", "\n\n```text\n");
    private static final Map<String, String> ENDS =
            Map.of("p", "", "ul", "\n\n", "ol", "\n\n", "li", "", "code", "`", "pre", "\n```\n\n");
    private static final Map<String, String> ENTITIES = Map.of("lt", "<", "gt", ">", "amp", "&");

    /** Within {@code <pre>}, where every character is what it is. */
    private boolean verbatim;

    private Markup() {}

    /** Several parts of a comment, one after the other. */
    static String of(List<? extends DocTree> parts) {
        Markup markup = new Markup();
        String text = parts.stream().map(part -> markup.visit(part, null)).collect(Collectors.joining());
        return PARAGRAPH
                .matcher(text)
                .replaceAll("\n\n")
                .replace("```text\n\n", "```text\n")
                .replace("\n\n```\n", "\n```\n")
                .replace("```\n\n ", "```\n\n")
                .strip();
    }

    @Override
    public String visitText(TextTree text, Void none) {
        String body = text.getBody();
        return verbatim
                ? body.replace("\n ", "\n")
                : BREAK.matcher(SPECIAL.matcher(body).replaceAll("\\\\$1")).replaceAll(" ");
    }

    @Override
    public String visitEntity(EntityTree entity, Void none) {
        String name = entity.getName().toString();
        if (name.startsWith("#")) {
            return Character.toString(Integer.parseInt(name.substring(1)));
        }
        String text = ENTITIES.get(name);
        if (text == null) {
            throw new IllegalArgumentException("an entity that has no Markdown: " + name);
        }
        return text;
    }

    @Override
    public String visitLiteral(LiteralTree literal, Void none) {
        String text = literal.getBody().getBody();
        return verbatim ? text.stripIndent().strip() : code(BREAK.matcher(text).replaceAll(" "));
    }

    /** In as many backticks as it takes. */
    static String code(String text) {
        return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
    }

    @Override
    public String visitLink(LinkTree link, Void none) {
        if (!link.getLabel().isEmpty()) {
            return of(link.getLabel());
        }
        String target = link.getReference().getSignature();
        String member = target.replaceFirst("^#", "").replaceFirst("\\(.*", "");
        return code(member.replaceFirst("^(?:[a-z_]+\\.)+", "").replace('#', '.'));
    }

    @Override
    public String visitStartElement(StartElementTree element, Void none) {
        String name = element.getName().toString();
        verbatim = verbatim || name.equals("pre");
        return known(STARTS, name);
    }

    @Override
    public String visitEndElement(EndElementTree element, Void none) {
        String name = element.getName().toString();
        verbatim = verbatim && !name.equals("pre");
        return known(ENDS, name);
    }

    private static String known(Map<String, String> elements, String name) {
        String text = elements.get(name);
        if (text == null) {
            throw new IllegalArgumentException("an element that has no Markdown: " + name);
        }
        return text;
    }

    @Override
    protected String defaultAction(DocTree part, Void none) {
        throw new IllegalArgumentException("a part of a comment that has no Markdown: " + part);
    }
}
