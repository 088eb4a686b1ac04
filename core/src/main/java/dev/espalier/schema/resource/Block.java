// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema.resource;

/** A line with those that belong to it, on the way. */
sealed interface Block permits RelationBlock, RoutineBlock {

    /** One more of its lines, after this word. */
    void line(String word, LineCursor rest);

    /** There are no more; where it begins, for what is missing. */
    void end(LineCursor start);
}
