// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.code;

import static j2html.TagCreator.code;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.text;

import j2html.tags.specialized.PreTag;

/** Code as a block, which scrolls in itself, and to which the script adds a button that copies. */
public final class CodeBlock {

    private CodeBlock() {}

    /**
     * {@code <pre><code>}, with the tokens marked where the language is known.
     *
     * @param language the first word behind a fence, or the ending of a file: {@code java}; an empty text for none
     */
    public static PreTag of(String language, String content) {
        PreTag block = pre(Language.of(language)
                        .map(known -> code(Tokens.of(known, content)))
                        .orElseGet(() -> code(text(content))))
                .attr("tabindex", "0");
        return Language.of(language)
                .map(known -> block.attr("data-language", known.shown()))
                .orElse(block);
    }
}
