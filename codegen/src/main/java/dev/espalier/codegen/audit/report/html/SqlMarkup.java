// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report.html;

import static j2html.TagCreator.b;
import static j2html.TagCreator.each;
import static j2html.TagCreator.text;

import dev.espalier.codegen.terminal.Visible;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL with its keywords marked; the text itself stays as it is. */
final class SqlMarkup {

    /** A quoted name, a literal, or a keyword: all other words of our SQL are quoted or are names of functions. */
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"]|\"\")*+\"|'(?:[^']|'')*+'|(?<word>\\b(?:select|from"
                    + "|where|left|inner|cross|join|lateral|on|as|and|or|not|in|is|null|true|false|with|insert|into|values|update|set"
                    + "|delete|returning|order|group|by|limit|offset|asc|desc|nulls|first|last|case|when|then|else|end|distinct"
                    + "|conflict|do|nothing|exists|any|all|like|ilike|between|using|union)\\b)");

    private SqlMarkup() {}

    static DomContent of(String sql) {
        String shown = Visible.lines(sql);
        List<DomContent> parts = new ArrayList<>();
        Matcher token = TOKEN.matcher(shown);
        int at = 0;
        while (token.find()) {
            if (token.group("word") != null) {
                parts.add(text(shown.substring(at, token.start())));
                parts.add(b(token.group()));
                at = token.end();
            }
        }
        parts.add(text(shown.substring(at)));
        return each(parts.toArray(DomContent[]::new));
    }
}
