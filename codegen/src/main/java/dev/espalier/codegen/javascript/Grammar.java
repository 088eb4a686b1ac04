// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.Set;
import java.util.stream.IntStream;
import org.treesitter.TSLanguage;
import org.treesitter.TSSymbolType;
import org.treesitter.TreeSitterJavascript;
import org.treesitter.TreeSitterTsx;
import org.treesitter.TreeSitterTypescript;

/** A grammar of the parser, with its numbers as words: the parser is asked for numbers alone. */
final class Grammar {
    static final Grammar JAVASCRIPT = new Grammar(new TreeSitterJavascript());
    static final Grammar TYPESCRIPT = new Grammar(new TreeSitterTypescript());
    static final Grammar TSX = new Grammar(new TreeSitterTsx());

    /** The kind of a piece that does not parse. */
    static final String ERROR = "ERROR";

    private final TSLanguage language;
    private final String[] kinds;
    private final boolean[] named;
    private final Marks leaves;
    private final Marks types;
    private final Marks names;
    private final Marks withoutFields;
    private final Marks withWords;
    private final String[] fields;

    private Grammar(TSLanguage language) {
        this.language = language;
        int symbols = language.symbolCount();
        kinds = IntStream.range(0, symbols).mapToObj(language::symbolName).toArray(String[]::new);
        named = new boolean[symbols];
        for (int symbol = 0; symbol < symbols; symbol++) {
            named[symbol] = language.symbolType(symbol) == TSSymbolType.TSSymbolTypeRegular;
        }
        leaves = new Marks(Traceless.LEAVES);
        types = new Marks(Traceless.TYPES);
        names = new Marks(Traceless.NAMES);
        withoutFields = new Marks(Traceless.WITHOUT_FIELDS);
        withWords = new Marks(Traceless.WITH_WORDS);
        fields = IntStream.rangeClosed(0, language.fieldCount())
                .mapToObj(field -> field == 0 ? "" : language.fieldNameForId(field))
                .toArray(String[]::new);
    }

    TSLanguage language() {
        return language;
    }

    String kind(int symbol) {
        return known(symbol) ? kinds[symbol] : ERROR;
    }

    boolean named(int symbol) {
        return !known(symbol) || named[symbol];
    }

    /** Whether nothing in it is looked at. */
    boolean leaf(int symbol) {
        return !named(symbol) || leaves.has(symbol) || names.has(symbol);
    }

    /** Whether it is a type. */
    boolean type(int symbol) {
        return types.has(symbol);
    }

    /** Whether it is a name. */
    boolean name(int symbol) {
        return names.has(symbol);
    }

    /** Whether a child of some kind may be in a field of a parent. */
    boolean asksForField(int parent, int child) {
        return named(child) ? !withoutFields.has(parent) : withWords.has(parent);
    }

    /** The name of a field, empty for none. */
    String field(int id) {
        return fields[id];
    }

    private boolean known(int symbol) {
        return symbol >= 0 && symbol < kinds.length;
    }

    /** Named kinds that are marked. */
    private final class Marks {
        private final boolean[] marked = new boolean[kinds.length];

        Marks(Set<String> words) {
            for (int symbol = 0; symbol < marked.length; symbol++) {
                marked[symbol] = named[symbol] && words.contains(kinds[symbol]);
            }
        }

        boolean has(int symbol) {
            return known(symbol) && marked[symbol];
        }
    }
}
