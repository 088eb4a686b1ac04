// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the types that a file declares, or says in place, tell of members: {@code due?: string} is {@code string | undefined}. */
final class DeclaredTypes {
    private static final int LONGEST = 4_000;
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:interface\\s+(\\w{1,80})[^;{}=]{0,200}|type\\s+(\\w{1,80})\\s*=\\s*)\\{");
    private static final Pattern WRAPPED = Pattern.compile("(Partial|Readonly|Required)<([^<>]+)>");
    private static final Pattern MEMBER =
            Pattern.compile("(?:readonly\\s+)?[\"']?([\\p{L}_$][\\w$]*)[\"']?(\\?)?\\s*:\\s*(\\S.*)", Pattern.DOTALL);
    private static final String OR_UNDEFINED = " | undefined";

    private final Map<String, String> named = new HashMap<>();
    private final Map<String, Map<String, String>> members = new HashMap<>();

    DeclaredTypes(String text) {
        Matcher found = NAMED.matcher(text);
        while (found.find()) {
            int start = found.end() - 1;
            named.putIfAbsent(
                    Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2)),
                    text.substring(start, Math.min(text.length(), start + LONGEST)));
        }
    }

    /** The type of a member; empty when nothing tells it. */
    Optional<String> member(String type, String name) {
        String told = given(type).strip();
        Matcher wrapped = WRAPPED.matcher(told);
        if (!wrapped.matches()) {
            String body = told.startsWith("{") ? told : named.getOrDefault(told, "");
            return Optional.ofNullable(
                    members.computeIfAbsent(body, DeclaredTypes::members).get(name));
        }
        Optional<String> inner = member(wrapped.group(2), name).map(DeclaredTypes::given);
        return switch (wrapped.group(1)) {
            case "Partial" ->
                Optional.of(inner.map(known -> known + OR_UNDEFINED).orElse("undefined"));
            case "Required" -> inner;
            default -> member(wrapped.group(2), name);
        };
    }

    /** A type without {@code undefined}. */
    static String given(String type) {
        return type.contains("undefined")
                ? Stream.of(type.split("\\|", -1))
                        .map(String::strip)
                        .filter(part -> !part.equals("undefined"))
                        .collect(Collectors.joining(" | "))
                : type;
    }

    private static Map<String, String> members(String text) {
        Map<String, String> members = new HashMap<>();
        int depth = 0;
        int start = 1;
        for (int at = 0; at < Math.min(text.length(), LONGEST); at++) {
            char sign = text.charAt(at);
            boolean arrow = sign == '>' && text.charAt(at - 1) == '=';
            depth += "{([<".indexOf(sign) >= 0 ? 1 : "})]>".indexOf(sign) >= 0 && !arrow ? -1 : 0;
            boolean ends = depth == 0 || (depth == 1 && ";,\n".indexOf(sign) >= 0);
            if (ends) {
                put(members, text.substring(Math.min(start, at), at).strip());
                start = at + 1;
            }
            if (depth == 0) {
                break;
            }
        }
        return members;
    }

    private static void put(Map<String, String> members, String text) {
        Matcher member = MEMBER.matcher(text);
        if (member.matches()) {
            members.put(member.group(1), member.group(3).strip() + (member.group(2) == null ? "" : OR_UNDEFINED));
        }
    }
}
