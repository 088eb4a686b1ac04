// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.codegen.replay.end.Reply;
import dev.espalier.fixtures.corpus.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the headers that mean something to a client: {@code content-range}, {@code content-type}, {@code location},
 * {@code preference-applied}, {@code allow} where the left reply has it, and those that were asked for.
 */
final class HeaderComparison {
    private static final List<String> ALWAYS =
            List.of("content-range", "content-type", "location", "preference-applied");
    private static final Pattern TOTAL = Pattern.compile("/[0-9]+$");
    private static final Pattern KEY = Pattern.compile("(?<=[?&])([^=&]+)=[^&]*");
    private static final Pattern ORIGIN = Pattern.compile("^https?://[^/]*");
    private static final String NONE = "none";

    private final Rules rules;
    private final Counts counts;
    private final Set<Rule> applied;

    /** What the number of all rows may be. */
    enum Counts {
        /** Any number. */
        ANY,
        /** What the left reply tells. */
        AS_TOLD
    }

    HeaderComparison(Rules rules, Counts counts, Set<Rule> applied) {
        this.rules = rules;
        this.counts = counts;
        this.applied = applied;
    }

    List<Difference> of(Reply left, Reply right) {
        Set<String> names = new TreeSet<>(ALWAYS);
        names.addAll(rules.headers());
        if (left.header("allow").isPresent()) {
            names.add("allow");
        }
        List<Difference> found = new ArrayList<>();
        for (String name : names) {
            String one = left.header(name).map(value -> normal(name, value)).orElse(NONE);
            String other = right.header(name).map(value -> normal(name, value)).orElse(NONE);
            if (!one.equals(other)) {
                found.add(new Difference("header " + name, one, other));
            }
        }
        return found;
    }

    private String normal(String name, String value) {
        return switch (name) {
            case "content-type" ->
                value.toLowerCase(Locale.ROOT).replaceAll("\\s*;\\s*", "; ").strip();
            case "preference-applied" -> preferences(value);
            case "content-range" -> counts == Counts.ANY ? estimated(value) : value;
            case "location" -> location(value);
            default -> value;
        };
    }

    private String preferences(String value) {
        if (!rules.has(Rule.TRANSACTION_END)) {
            return value;
        }
        String rest = Stream.of(value.split(",", -1))
                .map(String::strip)
                .filter(preference -> !preference.isEmpty() && !preference.startsWith("tx="))
                .collect(Collectors.joining(", "));
        if (!rest.equals(value)) {
            applied.add(Rule.TRANSACTION_END);
        }
        return rest.isEmpty() ? NONE : rest;
    }

    private String estimated(String value) {
        Matcher total = TOTAL.matcher(value);
        if (!total.find()) {
            return value;
        }
        applied.add(Rule.ESTIMATES);
        return total.replaceFirst("/(estimate)");
    }

    /** Without where the server is, and without values of ignored columns. */
    private String location(String value) {
        return KEY.matcher(ORIGIN.matcher(value).replaceFirst(""))
                .replaceAll(key -> Matcher.quoteReplacement(
                        rules.ignores(List.of(Objects.requireNonNull(key.group(1))))
                                ? key.group(1) + "=(ignored)"
                                : key.group()));
    }
}
