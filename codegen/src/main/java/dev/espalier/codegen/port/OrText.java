// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Argument.Known;
import dev.espalier.codegen.chain.Argument.Template;
import dev.espalier.codegen.chain.Argument.Unknown;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.java.JavaArgument;
import dev.espalier.codegen.java.JavaCall;
import dev.espalier.codegen.java.JavaChainWriter;
import dev.espalier.codegen.port.name.HoledText;
import dev.espalier.codegen.port.type.NotPortable;
import dev.espalier.codegen.port.type.Slots;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Filters as a text with holes, as filters that are called, so that a value stays a value whatever it holds:
 * {@code `name.ilike.%${q}%,id.eq.${id}`} becomes {@code any -> any.ilike("name", "%" + q + "%").eq("id", id)}.
 *
 * @param arguments writes the values
 * @param slots places of values
 */
record OrText(ArgumentText arguments, Slots slots) {

    private static final int DEEPEST = 20;
    private static final Pattern JUNCTION = Pattern.compile("(not\\.)?(and|or)\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern FILTER = Pattern.compile(
            "((?:[^.\\uE000-\\uF8FF]|\\.(?=\\w+\\.(?:not\\.)?\\w+\\.)){1,500}?)\\.(not\\.)?(\\w+)\\.(.*)",
            Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("([\\w$.]+)\\.join\\((?:','|\",\"|`,`)?\\)");
    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("eq", "eq"),
            Map.entry("neq", "neq"),
            Map.entry("gt", "gt"),
            Map.entry("gte", "gte"),
            Map.entry("lt", "lt"),
            Map.entry("lte", "lte"),
            Map.entry("like", "like"),
            Map.entry("ilike", "ilike"),
            Map.entry("match", "regexMatch"),
            Map.entry("imatch", "regexIMatch"),
            Map.entry("is", "is"),
            Map.entry("in", "in"));

    /**
     * The filters, as a lambda.
     *
     * @throws NotPortable when a hole is not a value
     */
    String of(Template template) {
        return "any -> any" + filters(HoledText.of(template), template, 0);
    }

    private String filters(String text, Template template, int depth) {
        if (depth > DEEPEST) {
            throw new NotPortable("filters within filters, more than " + DEEPEST);
        }
        StringBuilder java = new StringBuilder();
        for (String part : HoledText.atCommas(text)) {
            java.append(filter(part.strip(), template, depth));
        }
        return java.toString();
    }

    private String filter(String text, Template template, int depth) {
        Matcher junction = JUNCTION.matcher(text);
        if (junction.matches()) {
            String inner = (junction.group(2).equals("or") ? "anyOf" : "allOf") + (depth + 2);
            if (junction.group(1) != null) {
                throw new NotPortable("not." + junction.group(2) + " in a text with holes");
            }
            return "." + junction.group(2) + "(" + inner + " -> " + inner
                    + filters(junction.group(3), template, depth + 1) + ")";
        }
        Matcher filter = FILTER.matcher(text);
        if (!filter.matches()) {
            throw new NotPortable("or of a text with holes that stand for more than values");
        }
        return filter.group(2) == null
                ? plain(filter.group(1), filter.group(3), filter.group(4), template)
                : negated(filter.group(1), filter.group(3), filter.group(4), template);
    }

    private String plain(String column, String operator, String value, Template template) {
        String method = METHODS.get(operator);
        if (method == null) {
            throw new NotPortable("the operator " + operator + " in a text with holes");
        }
        Argument given =
                switch (method) {
                    case "in" -> elements(value, template);
                    case "is" -> truth(value);
                    default -> HoledText.value(value, template);
                };
        return call(method, List.of(text(column), given), template);
    }

    private String negated(String column, String operator, String value, Template template) {
        if (operator.equals("in")) {
            return call("notIn", List.of(text(column), elements(value, template)), template);
        }
        Argument given = operator.equals("is") ? truth(value) : HoledText.value(value, template);
        return call("not", List.of(text(column), text(operator), given), template);
    }

    private String call(String method, List<Argument> given, Template template) {
        ChainStep step =
                new ChainStep(method, given, List.of(), template.holes().get(0).place());
        List<JavaArgument> java = new ArrayList<>();
        for (int at = 0; at < given.size(); at++) {
            java.add(arguments.of(given.get(at), slots.of(step, at)));
        }
        return JavaChainWriter.call(arguments.names().call(new JavaCall(method, java)));
    }

    /** {@code (a,${b})}, and {@code (${list.join(',')})} as the list. */
    private static Argument elements(String value, Template template) {
        if (!value.startsWith("(") || !value.endsWith(")")) {
            throw new NotPortable("in without parentheses in a text with holes");
        }
        String inner = value.substring(1, value.length() - 1);
        if (HoledText.value(inner, template) instanceof Unknown hole) {
            Matcher joined = JOINED.matcher(hole.source());
            String list = joined.matches() ? joined.group(1) : hole.source();
            String name = joined.matches() ? list.substring(list.lastIndexOf('.') + 1) : hole.name();
            return new Unknown(hole.place(), list, name, hole.type().filter(type -> !joined.matches()), hole.origin());
        }
        return new Argument.Listed(HoledText.atCommas(inner).stream()
                .map(element -> HoledText.value(element.strip(), template))
                .toList());
    }

    private static Argument truth(String value) {
        return switch (value) {
            case "null" -> new Known(new JsonNull());
            case "true", "false" -> new Known(new JsonBoolean(value.equals("true")));
            default -> throw new NotPortable("is." + value + " in a text with holes");
        };
    }

    private static Argument text(String text) {
        return new Known(new JsonText(text));
    }
}
