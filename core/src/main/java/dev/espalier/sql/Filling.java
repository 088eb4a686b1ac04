// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

/** The values of one request, for a jOOQ query that is handed out with them. */
public interface Filling {

    /** The text of a slot; a list as one array. */
    String text(int slot);

    /** The last text of a slot's list. */
    String last(int slot);

    /** The document of a slot, as bytes that must not be changed. */
    byte[] content(int slot);

    /** The number of rows of a slot. */
    long rows(int slot);
}
