// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.Presence;
import dev.espalier.codegen.audit.RowMember;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.Verdict;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.java.JavaChainWriter;
import dev.espalier.codegen.port.file.CommentText;
import dev.espalier.codegen.port.file.Wrapping;
import dev.espalier.codegen.port.parameter.Parameter;
import dev.espalier.codegen.port.parameter.Sources;
import dev.espalier.codegen.port.type.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of a method, with what is to be said of it.
 *
 * @param name the method
 * @param judged what it is made of
 * @param text what it takes and does
 * @param clients those of the code base
 */
record MethodSource(String name, JudgedChain judged, MethodText text, ClientNames clients) {

    private static final int WIDTH = 120;
    private static final int PIECE = 80;
    private static final String INDENT = "    ";

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        remarks(lines);
        javadoc(lines);
        List<String> all = new ArrayList<>(List.of(""));
        lines.forEach(line -> all.add(line.isEmpty() ? "" : INDENT + line));
        all.addAll(signature());
        body().lines().forEach(line -> all.add(line.isEmpty() ? "" : INDENT.repeat(2) + line));
        all.add(INDENT + "}");
        return List.of((String.join("\n", all) + "\n").split("\n", -1));
    }

    private void remarks(List<String> lines) {
        FoundChain chain = judged.chain();
        text.obstacle().ifPresent(reason -> {
            lines.addAll(CommentText.sentence("TODO port: " + reason));
            lines.addAll(CommentText.lines(chain.source()));
        });
        clients.of(chain).ifPresent(client -> lines.addAll(CommentText.sentence("Client: " + client)));
        for (Condition around : chain.surroundings()) {
            String word = around instanceof Condition.Each
                    ? "In a loop: "
                    : around instanceof Condition.When when && !when.holds() ? "Unless: " : "When: ";
            lines.addAll(CommentText.sentence(word + around.source()));
        }
        if (judged.verdict() instanceof Verdict.Refused refused) {
            lines.addAll(CommentText.sentence("Refused: " + refused.code() + " " + refused.message()));
        }
        if (judged.verdict() instanceof Verdict.Unsupported unsupported) {
            lines.addAll(CommentText.sentence("Not supported: " + unsupported.reason()));
        }
        String unsaid = members(Presence.UNSAID).map(RowMember::name).distinct().collect(Collectors.joining(", "));
        if (!unsaid.isEmpty()) {
            lines.addAll(CommentText.sentence(
                    "JavaScript leaves out what is undefined of these, and null is NULL here: " + unsaid));
        }
        for (Trapped trapped : judged.traps()) {
            lines.addAll(CommentText.sentence(trapped.trap().id() + ": " + trapped.message()));
        }
    }

    private Stream<RowMember> members(Presence presence) {
        return judged.chain().steps().stream()
                .flatMap(step -> RowMember.of(judged.chain(), step))
                .filter(member -> member.presence() == presence);
    }

    private void javadoc(List<String> lines) {
        FoundChain chain = judged.chain();
        String function = chain.function()
                .name()
                .map(called -> "<code>" + CommentText.javadoc(called) + "</code>, ")
                .orElse("");
        lines.add("/**");
        lines.add(" * " + function + "<code>"
                + CommentText.javadoc(chain.place().file() + ":" + chain.place().line()) + "</code>: "
                + CommentText.javadoc(judged.pattern()) + ".");
        verdict(lines);
        List<String> parameters = text.parameters().stream()
                .map(this::described)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!parameters.isEmpty()) {
            lines.add(" *");
            lines.addAll(parameters);
        }
        lines.add(" */");
    }

    private void verdict(List<String> lines) {
        if (judged.verdict() instanceof Verdict.Supported supported
                && !supported.statements().isEmpty()) {
            lines.add(" *");
            lines.add(" * <pre>");
            supported
                    .statements()
                    .get(0)
                    .sql()
                    .lines()
                    .forEach(line -> lines.add((" * " + CommentText.javadoc(line)).stripTrailing()));
            lines.add(" * </pre>");
        }
    }

    private String described(Parameter parameter) {
        String source = parameter.source().equals(parameter.name())
                ? ""
                : " <code>" + CommentText.javadoc(parameter.source()) + "</code>";
        String rows = parameter.type().equals(JavaType.ROWS) ? " a row, a map, a record, or a list of them" : "";
        boolean leaves = members(Presence.OPTIONAL)
                .anyMatch(member -> Sources.key(member.value().source()).equals(parameter.source()));
        String nullable = !parameter.nullable()
                ? ""
                : leaves && isTested(parameter) ? " left out where it is null" : " may be null";
        String all = List.of(source, rows, nullable).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(","));
        return all.isEmpty() ? "" : " * @param " + parameter.name() + all;
    }

    private boolean isTested(Parameter parameter) {
        String test = "if (" + parameter.name() + " != null) {";
        return text.body().filter(body -> body.lines().contains(test)).isPresent();
    }

    private List<String> signature() {
        String data = text.body().map(Body::data).orElse(Body.TREE);
        String before = INDENT + "public Response<" + data + "> " + name + "(";
        List<String> declared =
                text.parameters().stream().map(Parameter::declaration).toList();
        String line = before + String.join(", ", declared) + ") {";
        if (line.length() <= WIDTH) {
            return List.of(line);
        }
        String together = INDENT.repeat(3) + String.join(", ", declared) + ") {";
        if (together.length() <= WIDTH) {
            return List.of(before, together);
        }
        List<String> lines = new ArrayList<>(List.of(before));
        for (int at = 0; at < declared.size(); at++) {
            lines.add(INDENT.repeat(3) + declared.get(at) + (at == declared.size() - 1 ? ") {" : ","));
        }
        return lines;
    }

    /** A text as literals that fit into a line each. */
    private static String pieces(String text) {
        List<String> pieces = new ArrayList<>();
        String left = text;
        while (left.codePointCount(0, left.length()) > PIECE) {
            int end = left.offsetByCodePoints(0, PIECE);
            pieces.add(JavaChainWriter.text(left.substring(0, end)));
            left = left.substring(end);
        }
        pieces.add(JavaChainWriter.text(left));
        return String.join(" + ", pieces);
    }

    private String body() {
        return text.body().map(Body::text).orElseGet(() -> {
            String place =
                    judged.chain().place().file() + ":" + judged.chain().place().line();
            String reason = place + ": " + text.obstacle().orElse("");
            return Wrapping.statement(0, "throw ", "new UnsupportedOperationException(" + pieces(reason) + ")", ";");
        });
    }
}
