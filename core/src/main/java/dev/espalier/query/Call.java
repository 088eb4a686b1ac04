// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import java.util.List;
import java.util.OptionalInt;

/**
 * {@code POST /rpc/top_orders?select=id&order=total}: a function is called, and what it gives is read.
 *
 * @param arguments what it is called with
 * @param mostSlot where the number of rows is that it may give at most, when that is strictly asked for
 * @param answer how its rows are read; its target is the function
 */
public record Call(Arguments arguments, OptionalInt mostSlot, Read answer) implements Statement {

    /** What a function is called with. */
    public sealed interface Arguments {

        /**
         * {@code GET /rpc/add?a=1&b=2}, or a form.
         *
         * @param texts one for each name, in the order of the names
         * @param safety whether the method promises to change nothing
         */
        record Texts(List<Text> texts, Safety safety) implements Arguments {
            /** Keeps a copy of the list. */
            public Texts {
                texts = List.copyOf(texts);
            }
        }

        /**
         * One argument.
         *
         * @param name of the parameter
         * @param slot where all its values are: the last counts, but for a variadic parameter
         */
        record Text(String name, int slot) {}

        /** {@code {"a": 1, "b": 2}}; of an array the first element. */
        record Json(Document document) implements Arguments {}

        /** A content that is no JSON, for the one unnamed parameter of this type. */
        record Whole(int slot, Medium medium) implements Arguments {}
    }

    /** Whether a method promises to change nothing. */
    public enum Safety {
        /** {@code GET} and {@code HEAD}. */
        SAFE,
        /** {@code POST}. */
        UNSAFE
    }

    /** What a whole content is. */
    public enum Medium {
        /** {@code text/plain}. */
        TEXT,
        /** {@code text/xml}. */
        XML,
        /** {@code application/octet-stream}. */
        OCTETS
    }
}
