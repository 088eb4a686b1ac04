// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text of a file tells before it is parsed: whether a chain may begin in it, and what it imports. */
final class Relevance {
    /** A name that a call or a taken method must have, behind a dot, in brackets or braces; never an import alone. */
    private static final Pattern BEGINNING =
            Pattern.compile("[.{,\\[]\\s*(?:/\\*.{0,200}?\\*/\\s*)?['\"`]?(?:from|rpc)\\b(?!\\s*['\"]\\s*[,)])");

    private static final Pattern IMPORT =
            Pattern.compile("(?:\\bfrom|\\bimport|\\brequire)\\s*\\(?\\s*['\"`]([^'\"`\\n]{1,300})['\"`]");

    private static final Pattern FORWARD =
            Pattern.compile("\\bexport\\s*(?:\\*|\\{|type\\s*\\{)[^'\"`;]{0,4000}\\bfrom\\b");

    private Relevance() {}

    /** Whether a chain may begin in a text. */
    static boolean mayBegin(String text) {
        return BEGINNING.matcher(text).find();
    }

    /** Whether a text hands on what other files export. */
    static boolean forwards(String text) {
        return FORWARD.matcher(text).find();
    }

    /** The modules that a text imports, as far as its words tell. */
    static Set<String> imports(String text) {
        Set<String> modules = new LinkedHashSet<>();
        Matcher found = IMPORT.matcher(text);
        while (found.find()) {
            modules.add(found.group(1));
        }
        return modules;
    }
}
