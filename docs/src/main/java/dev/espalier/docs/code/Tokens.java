// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.code;

import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** A text with its tokens marked; the text itself stays as it is. */
final class Tokens {

    private Tokens() {}

    static DomContent of(Language language, String code) {
        TokenMaker maker = TokenMakerFactory.getDefaultInstance().getTokenMaker(language.style());
        List<DomContent> parts = new ArrayList<>();
        int open = TokenTypes.NULL;
        for (String line : code.split("(?<=\n)", -1)) {
            String bare = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
            Segment segment = new Segment(bare.toCharArray(), 0, bare.length());
            mark(maker.getTokenList(segment, open, 0), parts);
            open = maker.getLastTokenTypeOnLine(segment, open);
            parts.add(text(line.substring(bare.length())));
        }
        return each(parts.toArray(DomContent[]::new));
    }

    private static void mark(Token first, List<DomContent> parts) {
        for (Token token = first; token != null && token.isPaintable(); token = token.getNextToken()) {
            String kind = kind(token.getType());
            parts.add(
                    kind.isEmpty()
                            ? text(token.getLexeme())
                            : span(token.getLexeme()).withClass(kind));
        }
    }

    private static String kind(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_MARKUP -> "t-comment";
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.MARKUP_TAG_NAME -> "t-word";
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE -> "t-text";
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                    TokenTypes.LITERAL_BOOLEAN -> "t-number";
            case TokenTypes.ANNOTATION, TokenTypes.VARIABLE, TokenTypes.MARKUP_TAG_ATTRIBUTE -> "t-name";
            default -> "";
        };
    }
}
