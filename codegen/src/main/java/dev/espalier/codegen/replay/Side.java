// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import java.util.Locale;

/** One of two ends. */
public enum Side {
    /** What is taken for right. */
    LEFT,
    /** What is held to it. */
    RIGHT;

    /** {@code left}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
