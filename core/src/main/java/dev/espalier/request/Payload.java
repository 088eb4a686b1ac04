// SPDX-License-Identifier: Apache-2.0
package dev.espalier.request;

import dev.espalier.text.Utf8;
import java.util.List;

/** What was sent with a request, as it came: nothing of it is decoded but the names of its columns. */
public sealed interface Payload {

    /**
     * {@code {"id": 8}} or {@code [{"id": 8}, {"id": 9}]}: rows to write, or the arguments of a function.
     *
     * @param json the document
     * @param grouping whether it is an object or an array
     * @param keys the keys that all its objects have, sorted; of an empty array none
     */
    record Rows(Utf8 json, Grouping grouping, List<String> keys) implements Payload {
        /** Keeps a copy of the list. */
        public Rows {
            keys = List.copyOf(keys);
        }
    }

    /**
     * JSON that nobody looked into, since the parameter {@code columns} says what counts of it.
     *
     * @param json the document, if it is one
     * @param grouping whether its first character begins an object; anything else is taken for an array
     */
    record Unread(Utf8 json, Grouping grouping) implements Payload {}

    /** {@code a=4&b=5}: arguments of a function as a form has them, repeated ones kept. */
    record Form(List<Pair> pairs) implements Payload {
        /** Keeps a copy of the list. */
        public Form {
            pairs = List.copyOf(pairs);
        }
    }

    /** What is handed to the one unnamed parameter of a function as a whole. */
    record Whole(Utf8 content, Medium medium) implements Payload {}

    /** What cannot be read, and why: PGRST102, told after everything that may be wrong with the parameters. */
    record Refused(String why) implements Payload {}

    /** One field of a form, decoded. */
    record Pair(String name, String value) {}

    /** Whether a document holds one row or several. */
    enum Grouping {
        /** An object. */
        ONE,
        /** An array of objects. */
        MANY
    }

    /** What a whole payload is. */
    enum Medium {
        /** {@code text/plain}. */
        TEXT,
        /** {@code text/xml}. */
        XML,
        /** {@code application/octet-stream}. */
        OCTETS
    }
}
