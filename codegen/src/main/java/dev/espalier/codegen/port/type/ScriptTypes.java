// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.type;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Types of Java for types of TypeScript. */
public final class ScriptTypes {

    private static final Pattern LIST = Pattern.compile("(?:readonly )?(?:(.+)\\[]|(?:Readonly)?Array<(.+)>)");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

    private ScriptTypes() {}

    /** {@code string | null} as {@code String}; empty when it says nothing of use. */
    public static Optional<JavaType> of(String type) {
        List<JavaType> found = Stream.of(type.split("\\|", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals("null") && !part.equals("undefined"))
                .map(ScriptTypes::part)
                .distinct()
                .toList();
        return found.size() == 1
                ? Optional.of(found.get(0)).filter(one -> !one.equals(JavaType.ANY))
                : Optional.empty();
    }

    private static JavaType part(String type) {
        Matcher list = LIST.matcher(type);
        if (list.matches()) {
            return JavaType.listOf(part(Stream.of(list.group(1), list.group(2))
                    .flatMap(Stream::ofNullable)
                    .findFirst()
                    .orElse("")
                    .strip()));
        }
        if (QUOTED.matcher(type).matches()) {
            return JavaType.TEXT;
        }
        return switch (type) {
            case "string" -> JavaType.TEXT;
            case "number" -> JavaType.NUMBER;
            case "bigint" -> JavaType.BIGINT;
            case "boolean", "true", "false" -> JavaType.TRUTH;
            case "Date" -> JavaType.MOMENT;
            default -> JavaType.ANY;
        };
    }
}
