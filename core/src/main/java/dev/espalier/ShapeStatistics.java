// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

/**
 * How often requests met a shape that was seen before, since the corridor was opened.
 *
 * <p>Misses that keep coming after the start mean that shapes are made from what users send, or that there are more of them than there is room for.
 *
 * @param hits requests whose SQL was there
 * @param misses requests that were planned and compiled
 * @param evictions shapes that were put out, or not let in, for want of room
 * @param giants shapes that were not kept since each would have taken the place of a hundred others
 * @param shapes how many are there now, about
 * @param characters how much they hold, in characters of their texts and a thousand more for each
 */
public record ShapeStatistics(long hits, long misses, long evictions, long giants, long shapes, long characters) {

    /** Of two caches together. */
    ShapeStatistics plus(ShapeStatistics other) {
        return new ShapeStatistics(
                hits + other.hits,
                misses + other.misses,
                evictions + other.evictions,
                giants + other.giants,
                shapes + other.shapes,
                characters + other.characters);
    }
}
