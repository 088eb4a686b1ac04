// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

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
    private final boolean[] leaves;
    private final boolean[] types;
    private final String[] fields;

    private Grammar(TSLanguage language) {
        this.language = language;
        int symbols = language.symbolCount();
        kinds = IntStream.range(0, symbols).mapToObj(language::symbolName).toArray(String[]::new);
        named = new boolean[symbols];
        leaves = new boolean[symbols];
        types = new boolean[symbols];
        for (int symbol = 0; symbol < symbols; symbol++) {
            named[symbol] = language.symbolType(symbol) == TSSymbolType.TSSymbolTypeRegular;
            leaves[symbol] = !named[symbol] || Traceless.LEAVES.contains(kinds[symbol]);
            types[symbol] = named[symbol] && Traceless.TYPES.contains(kinds[symbol]);
        }
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
        return known(symbol) && leaves[symbol];
    }

    /** Whether it is a type. */
    boolean type(int symbol) {
        return known(symbol) && types[symbol];
    }

    /** The name of a field, empty for none. */
    String field(int id) {
        return fields[id];
    }

    private boolean known(int symbol) {
        return symbol >= 0 && symbol < kinds.length;
    }
}
