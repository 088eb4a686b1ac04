// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import java.util.OptionalInt;

/**
 * How many rows a cursor fetches at a time: few at first, and then twice as many each time, up to as many as fill a fixed room by the
 * widths of those that came, so that narrow rows take few round trips and wide ones little memory.
 */
final class FetchSize {

    /** Of the first rows nothing is known. */
    static final int AT_FIRST = 32;

    private static final int MOST = 1_024;
    private static final long ROOM = 128 * 1024;

    private int size = AT_FIRST;
    private int told;
    private long bytes;

    /** Takes in that a row of so many bytes was told; the size to fetch with from now on, if it was the last of those that were fetched. */
    OptionalInt after(int width) {
        told++;
        bytes += width;
        if (told < size) {
            return OptionalInt.empty();
        }
        long fitting = Math.min(MOST, ROOM * told / Math.max(1, bytes));
        size = (int) Math.max(1, Math.min(2L * size, fitting));
        told = 0;
        bytes = 0;
        return OptionalInt.of(size);
    }
}
