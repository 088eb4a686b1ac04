// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.javascript.Expression;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names for values that have none, and where they come from by their text. */
final class Names {
    private static final Pattern ENVIRONMENT =
            Pattern.compile("^(globalThis\\.)?(process\\.env|import\\.meta\\.env|Deno\\.env|Bun\\.env)\\b");
    private static final Pattern TIME = Pattern.compile("^(new Date\\(|Date\\.now\\()");
    private static final Pattern VERB = Pattern.compile("^(get|fetch|load|find|to|use|create|compute)(?=[A-Z])");

    private Names() {}

    /** A name in camel case for what an expression is worth. */
    static String of(Expression expression) {
        if (expression instanceof Expression.Identifier identifier) {
            return camel(identifier.name());
        }
        if (expression instanceof Expression.Member member) {
            return camel(member.property());
        }
        if (expression instanceof Expression.Call call) {
            return camel(VERB.matcher(of(call.callee())).replaceFirst(""));
        }
        if (expression instanceof Expression.Await await) {
            return of(await.value());
        }
        if (expression instanceof Expression.Cast cast) {
            return of(cast.value());
        }
        if (expression instanceof Expression.Index index) {
            return of(index.object());
        }
        return "value";
    }

    /** A text as a name in camel case; {@code value} where nothing is left of it. */
    static String camel(String text) {
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean part =
                    Character.isJavaIdentifierPart(c) && c != '_' && c != '$' && !Character.isIdentifierIgnorable(c);
            if (part && (name.length() > 0 || Character.isJavaIdentifierStart(c))) {
                name.append(upper ? Character.toUpperCase(c) : c);
            }
            upper = !part && name.length() > 0;
        }
        if (name.length() == 0) {
            return "value";
        }
        if (name.chars().noneMatch(Character::isLowerCase)) {
            return name.toString().toLowerCase(Locale.ROOT);
        }
        name.setCharAt(0, Character.toLowerCase(name.charAt(0)));
        return name.toString();
    }

    /** Where a value comes from, where its text tells. */
    static Origin origin(String source, Origin otherwise) {
        if (ENVIRONMENT.matcher(source).lookingAt()) {
            return Origin.ENVIRONMENT;
        }
        return TIME.matcher(source).lookingAt() ? Origin.TIME : otherwise;
    }
}
