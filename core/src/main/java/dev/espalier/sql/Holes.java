// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import org.jooq.Field;

/** How the holes of a query are filled: with marks while its text is made, or with values when a jOOQ query is handed out. */
interface Holes {

    /** A value of the request. */
    Field<String> slot(int slot);

    /** The last text of a list. */
    Field<String> last(int slot);

    /** A document. */
    Field<byte[]> content(int slot);

    /** A text that belongs to the shape. */
    Field<String> constant(String text);

    /** A page bound of the request. */
    Field<Long> page(int slot);
}
