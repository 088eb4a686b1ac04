// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.condition;

import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.port.parameter.Sources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a function tests for {@code null} here and for {@code undefined} there; Java has one word for both. */
final class NothingTests {

    private static final String PATH = "([\\p{L}_$][\\w$.?!]*+)";
    private static final Pattern TEST =
            Pattern.compile(PATH + "\\s*[!=]==\\s*(null|undefined)\\b|\\b(null|undefined)\\s*[!=]==\\s*" + PATH);
    private static final Pattern TYPE = Pattern.compile("typeof\\s+" + PATH + "\\s*[!=]==?\\s*[\"']undefined[\"']");

    private NothingTests() {}

    /** The expressions; those that one condition tests for both mean the same by them. */
    static Set<String> apart(List<Condition> conditions) {
        Map<String, Set<String>> words = new HashMap<>();
        conditions.stream()
                .map(Condition::source)
                .distinct()
                .forEach(source -> of(source).forEach((value, said) -> {
                    if (said.size() == 1) {
                        words.computeIfAbsent(value, key -> new HashSet<>()).addAll(said);
                    }
                }));
        return words.entrySet().stream()
                .filter(value -> value.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> of(String source) {
        Map<String, Set<String>> words = new HashMap<>();
        Matcher test = TEST.matcher(source);
        while (test.find()) {
            boolean wordLast = test.group(1) != null;
            String value = Sources.key(wordLast ? test.group(1) : test.group(4));
            words.computeIfAbsent(value, key -> new HashSet<>()).add(wordLast ? test.group(2) : test.group(3));
        }
        Matcher type = TYPE.matcher(source);
        while (type.find()) {
            words.computeIfAbsent(Sources.key(type.group(1)), key -> new HashSet<>())
                    .add("undefined");
        }
        return words;
    }
}
