// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.code;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;

/** Languages whose tokens are marked, by the words behind a fence or the endings of files. */
enum Language {
    JAVA("Java", SyntaxConstants.SYNTAX_STYLE_JAVA, "java"),
    JAVASCRIPT("JavaScript", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT, "javascript js mjs"),
    TYPESCRIPT("TypeScript", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT, "typescript ts"),
    SQL("SQL", SyntaxConstants.SYNTAX_STYLE_SQL, "sql"),
    JSON("JSON", SyntaxConstants.SYNTAX_STYLE_JSON, "json"),
    XML("XML", SyntaxConstants.SYNTAX_STYLE_XML, "xml"),
    YAML("YAML", SyntaxConstants.SYNTAX_STYLE_YAML, "yaml yml"),
    SHELL("Shell", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL, "sh bash"),
    PROPERTIES("Properties", SyntaxConstants.SYNTAX_STYLE_PROPERTIES_FILE, "properties");

    private final String shown;
    private final String style;
    private final String words;

    Language(String shown, String style, String words) {
        this.shown = shown;
        this.style = style;
        this.words = words;
    }

    static Optional<Language> of(String word) {
        return Arrays.stream(values())
                .filter(language -> List.of(language.words.split(" ", -1)).contains(word))
                .findFirst();
    }

    /** {@code JavaScript}. */
    String shown() {
        return shown;
    }

    /** {@code text/java}, as the library calls it. */
    String style() {
        return style;
    }
}
