// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.catalogue;

import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.section;

import dev.espalier.docs.code.CodeBlock;
import dev.espalier.docs.json.PrettyJson;
import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.ClientResult;
import dev.espalier.fixtures.corpus.ClientResult.Content;
import dev.espalier.fixtures.corpus.ExpectedAnswer;
import dev.espalier.fixtures.corpus.Translation;
import dev.espalier.fixtures.corpus.WireRequest;
import dev.espalier.fixtures.json.JsonLiteral;
import j2html.tags.DomContent;
import j2html.tags.specialized.DlTag;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a case and a difference are made of, each part under its heading. */
final class Blocks {

    private static final PrettyJson JSON = new PrettyJson(48);

    private Blocks() {}

    /** A part of a page, which a link can lead to by its id. */
    static DomContent part(String id, String title, DomContent... content) {
        return section(h2(title).withId(id)).with(content).withClass("part");
    }

    static DomContent javascript(String chain) {
        return CodeBlock.of("javascript", chain);
    }

    static DomContent java(String chain) {
        return CodeBlock.of("java", chain);
    }

    static DomContent request(WireRequest request) {
        List<DomContent> shown = new ArrayList<>();
        shown.add(CodeBlock.of("", lines(request.method() + " " + request.path(), request.headers())));
        if (request.path().contains("%") && request.path().contains("?")) {
            shown.add(pre(code(query(request.path()))).withClass("query"));
        }
        if (!request.body().isEmpty()) {
            boolean json = request.headers().getOrDefault("content-type", "").contains("json");
            shown.add(CodeBlock.of(json ? "json" : "", request.body()));
        }
        return each(shown, part -> part);
    }

    /** The path, and a line for each parameter, as they read before they were encoded. */
    private static String query(String path) {
        List<String> parts = List.of(path.split("[?]", 2));
        return Stream.concat(
                        Stream.of(parts.get(0)),
                        Stream.of(parts.get(1).split("&", -1)).map(Blocks::decoded))
                .collect(Collectors.joining("\n"));
    }

    /** Percent signs that are no code stay as they are. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a request may be malformed on purpose
            return text;
        }
    }

    static DomContent sql(Translation translation) {
        if (!(translation instanceof Translation.Sql sql)) {
            return p("None: it is refused before there is any.").withClass("none");
        }
        DomContent text = CodeBlock.of("sql", sql.text());
        return sql.binds().isEmpty()
                ? div(text)
                : div(
                        text,
                        p("Binds, one for each question mark:").withClass("label"),
                        ol(each(sql.binds(), bind -> li(code(bind)))).withClass("binds"));
    }

    static DomContent answer(ExpectedAnswer answer, String statusText) {
        DomContent head = CodeBlock.of("", lines((answer.status() + " " + statusText).strip(), answer.headers()));
        if (answer.body() instanceof Body.Json json) {
            return div(head, json(json.value()));
        }
        if (answer.body() instanceof Body.Text text) {
            return div(head, CodeBlock.of("", text.text()));
        }
        String words = answer.body() instanceof Body.Empty
                ? "No body."
                : "The body tells of the moment, was not recorded, and is not compared.";
        return div(head, p(words).withClass("none"));
    }

    static DomContent json(JsonLiteral value) {
        return CodeBlock.of("json", JSON.text(value));
    }

    static DomContent result(ClientResult result) {
        DlTag list = dl().withClass("result");
        list.with(dt("data"), dd(content(result.data())), dt("error"), dd(content(result.error())));
        list.with(dt("count"), dd(code(result.count().compact())));
        return list.with(
                dt("status"),
                dd(code(String.valueOf(result.status()))),
                dt("statusText"),
                dd(code(result.statusText())));
    }

    private static DomContent content(Content content) {
        if (content instanceof Content.Value value) {
            return json(value.json());
        }
        if (content instanceof Content.Nothing) {
            return code("null");
        }
        if (content instanceof Content.WholeBody) {
            return p("the body");
        }
        return p(content instanceof Content.FirstRow ? "the only row of the body" : "not recorded");
    }

    private static String lines(String first, Map<String, String> headers) {
        StringBuilder out = new StringBuilder(first);
        headers.forEach(
                (name, value) -> out.append('\n').append(name).append(": ").append(value));
        return out.toString();
    }
}
