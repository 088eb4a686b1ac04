// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

/**
 * {@code ::numeric}, {@code fts(english)}: the only words of a request that reach SQL unquoted; letters, digits, {@code _}, space and
 * {@code $}, nothing else.
 *
 * @param text the name, trimmed
 */
public record TypeName(String text) {

    /** Refuses every other character. */
    public TypeName {
        if (text.isEmpty() || !text.codePoints().allMatch(TypeName::isPart)) {
            throw new IllegalArgumentException("not the name of a type or of a text-search configuration: " + text);
        }
    }

    /** Whether the code point may stand in a type name or an unquoted identifier. */
    public static boolean isPart(int codePoint) {
        return Character.isLetter(codePoint)
                || (codePoint >= '0' && codePoint <= '9')
                || codePoint == '_'
                || codePoint == ' '
                || codePoint == '$';
    }
}
