// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.condition;

import dev.espalier.codegen.port.parameter.JavaNames;
import java.util.regex.Pattern;

/** Names of parameters that are on or off: {@code whenStatusIsOpen}. */
final class ConditionNames {

    private static final Pattern SIMPLE = Pattern.compile("[\\p{L}_$][\\w$]*");
    private static final int LONGEST = 60;

    private ConditionNames() {}

    /** {@code isAdmin} as it is; {@code status === 'open'} as {@code whenStatusIsOpen}. */
    static String of(String source) {
        if (SIMPLE.matcher(source).matches()) {
            return source;
        }
        String words = source.substring(0, Math.min(source.length(), LONGEST))
                .replaceAll("[!=]==?", source.contains("!=") ? " IsNot " : " Is ")
                .replace("&&", " And ")
                .replace("||", " Or ")
                .replace(">", " Above ")
                .replace("<", " Below ")
                .replaceAll("!(?=[\\w(])", " Not ");
        return "when " + JavaNames.type(words);
    }
}
