// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.option;

import dev.espalier.query.TypeName;
import java.util.Optional;

/**
 * How {@code textSearch} reads its query: {@code .textSearch("doc", "cat dog", plain().config("english"))}.
 *
 * @param operator the wire token
 * @param configuration a text-search configuration, or none for the database's default
 */
public record TextSearch(String operator, Optional<TypeName> configuration) {

    /** In the syntax of {@code to_tsquery}. */
    public static TextSearch fts() {
        return new TextSearch("fts", Optional.empty());
    }

    /** As plain words, all of which must occur: {@code plainto_tsquery}. */
    public static TextSearch plain() {
        return new TextSearch("plfts", Optional.empty());
    }

    /** As a phrase: {@code phraseto_tsquery}. */
    public static TextSearch phrase() {
        return new TextSearch("phfts", Optional.empty());
    }

    /** As web search engines do: {@code websearch_to_tsquery}. */
    public static TextSearch websearch() {
        return new TextSearch("wfts", Optional.empty());
    }

    /**
     * The same, by this text-search configuration.
     *
     * @throws IllegalArgumentException when it holds anything but letters, digits, {@code _}, {@code $} and blanks
     */
    public TextSearch config(String name) {
        return new TextSearch(operator, Optional.of(new TypeName(name.strip())));
    }
}
