// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.kind;

import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.Caller;
import dev.espalier.fixtures.corpus.ClientResult;
import dev.espalier.fixtures.corpus.ClientResult.Content;
import dev.espalier.fixtures.corpus.ExpectedAnswer;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Source;
import dev.espalier.fixtures.corpus.Translation;
import dev.espalier.fixtures.corpus.WireRequest;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cases as people read them: headings, chains, requests, statements, answers and results. */
public final class Shown {

    private static final Set<String> PLAIN =
            Set.of("application/json; charset=utf-8", "application/vnd.pgrst.object+json; charset=utf-8");
    private static final Set<String> TELLING = Set.of("allow", "location", "www-authenticate");
    private static final int NARROW = 60;

    private Shown() {}

    /** The title of a case with a link to its file, who asked, and whether it was derived. */
    public static String heading(GoldenCase shown, BlockPage page) {
        String heading = "**" + Fence.plain(shown.title()) + "** · " + CaseFiles.link(shown.key(), page);
        if (shown.caller() instanceof Caller.Bearer bearer) {
            heading += " · as " + Fence.code(bearer.claims().compact());
        }
        if (shown.answer().source() instanceof Source.Derived derived) {
            heading += "\\\nDerived, not recorded: " + Fence.plain(derived.rule());
        }
        return heading;
    }

    /** A chain in JavaScript. */
    public static String js(String chain) {
        return Fence.block("js", chain);
    }

    /** A chain in Java. */
    public static String java(String chain) {
        return Fence.block("java", chain);
    }

    /** What is sent: its first line, its headers, and the first lines of its body. */
    public static String request(WireRequest request) {
        String head = Stream.concat(
                        Stream.of(request.method() + " " + request.path()),
                        request.headers().entrySet().stream().map(header -> header.getKey() + ": " + header.getValue()))
                .collect(Collectors.joining("\n"));
        return Fence.block("http", request.body().isEmpty() ? head : head + "\n\n" + Fence.cut(request.body()));
    }

    /** A statement with what is bound in it. */
    public static String sql(Translation.Sql sql) {
        String binds = IntStream.range(0, sql.binds().size())
                .mapToObj(i -> "\n-- bind " + (i + 1) + ": " + bind(sql.binds().get(i)))
                .collect(Collectors.joining());
        return Fence.block("sql", sql.text() + binds);
    }

    /** A text as it is, or between quotes where that would not show it. */
    private static String bind(String text) {
        boolean visible =
                !text.isBlank() && text.equals(text.strip()) && text.lines().count() == 1;
        return visible ? text : new JsonText(text).compact();
    }

    /** Status and headers that tell something, then the first lines of the body. */
    public static String answer(ExpectedAnswer answer) {
        String head = "Answer: " + Fence.code(String.valueOf(answer.status())) + headers(answer.headers());
        if (answer.body() instanceof Body.Json json) {
            return head + "\n\n" + Fence.block("json", Fence.cut(json(json.value())));
        }
        if (answer.body() instanceof Body.Text text) {
            return head + "\n\n" + Fence.block("text", Fence.cut(text.text().stripTrailing()));
        }
        return head + (answer.body() instanceof Body.Empty ? ", no body" : ", a body that tells of the moment");
    }

    /** Those that tell more than that rows came, from which schema, or an error. */
    private static String headers(Map<String, String> headers) {
        return headers.entrySet().stream()
                .filter(header -> switch (header.getKey()) {
                    case "content-range" -> !header.getValue().endsWith("/*");
                    case "content-type" -> !PLAIN.contains(header.getValue());
                    default -> TELLING.contains(header.getKey());
                })
                .map(header -> ", " + Fence.code(header.getKey() + ": " + header.getValue()))
                .collect(Collectors.joining());
    }

    /** What a client returned, where that is not just the answer; nothing otherwise. */
    public static List<String> result(ClientResult result, ExpectedAnswer answer) {
        List<String> told = new ArrayList<>();
        if (result.status() != answer.status()) {
            told.add(Fence.code("status: " + result.status()));
        }
        if (!(result.count() instanceof JsonNull)) {
            told.add(Fence.code("count: " + result.count().compact()));
        }
        told.addAll(content("data", result.data()));
        told.addAll(content("error", result.error()));
        boolean nothing = result.data() instanceof Content.Nothing && result.error() instanceof Content.Nothing;
        if (nothing && !(answer.body() instanceof Body.Empty)) {
            told.add(Fence.code("data: null"));
        }
        return told.isEmpty() ? List.of() : List.of("supabase-js returns " + String.join(", ", told));
    }

    private static List<String> content(String name, Content content) {
        if (content instanceof Content.FirstRow) {
            return List.of(Fence.code(name) + ": the row itself");
        }
        return content instanceof Content.Value value
                ? List.of(Fence.code(name + ": " + value.json().compact()))
                : List.of();
    }

    /** The whole of a result whose values are its own. */
    public static String whole(ClientResult result) {
        Map<String, JsonLiteral> members = new LinkedHashMap<>();
        members.put("status", new JsonLiteral.JsonNumber(String.valueOf(result.status())));
        members.put("count", result.count());
        members.put("data", value(result.data()));
        members.put("error", value(result.error()));
        return Fence.block("json", Fence.cut(json(new JsonObject(members))));
    }

    private static JsonLiteral value(Content content) {
        return content instanceof Content.Value value ? value.json() : new JsonNull();
    }

    /** An element or, where that is wide, a member a line. */
    private static String json(JsonLiteral value) {
        if (value instanceof JsonObject object && value.compact().length() > NARROW) {
            return object.members().entrySet().stream()
                    .map(member -> new JsonText(member.getKey()).compact() + ":"
                            + member.getValue().compact())
                    .collect(Collectors.joining(",\n ", "{", "}"));
        }
        return value.rows();
    }
}
