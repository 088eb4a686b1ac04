// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.parameter;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Names of Java for whatever things are called elsewhere. */
public final class JavaNames {

    private static final int LONGEST = 80;
    private static final Pattern CAMEL = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** Names of the methods that every object has. */
    private static final Set<String> OBJECT =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private JavaNames() {}

    /** {@code createBooking}, of {@code create-booking}; never a word of the language. */
    static String variable(String words) {
        String camel = camel(words);
        String name = camel.isEmpty() ? "value" : decapitalized(camel);
        return SourceVersion.isName(name, SourceVersion.RELEASE_17) ? name : name + "_";
    }

    /** The same, and never a method that every object has. */
    public static String method(String words) {
        String name = variable(words);
        return OBJECT.contains(name) ? name + "Chain" : name;
    }

    /** {@code CreateBooking}. */
    public static String type(String words) {
        String camel = camel(words);
        return camel.isEmpty() ? "Chains" : capitalized(camel);
    }

    private static String camel(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : CAMEL.split(words, -1)) {
            name.append(name.isEmpty() ? word : capitalized(word));
        }
        String cut = name.codePoints()
                .filter(Character::isJavaIdentifierPart)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean begins = cut.isEmpty() || Character.isJavaIdentifierStart(cut.codePointAt(0));
        return begins ? cut : "n" + cut;
    }

    static String capitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** {@code GET} becomes {@code get}, {@code URLParts} becomes {@code urlParts}. */
    private static String decapitalized(String word) {
        int upper = 0;
        while (upper < word.length() && Character.isUpperCase(word.charAt(upper))) {
            upper++;
        }
        int lowered = upper <= 1 || upper == word.length() ? upper : upper - 1;
        return word.substring(0, lowered).toLowerCase(Locale.ROOT) + word.substring(lowered);
    }
}
