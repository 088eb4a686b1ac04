// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

/**
 * {@code ->key}, {@code ->>0}: one step into a JSON value.
 *
 * @param arrow what comes out
 * @param operand which member or element
 */
public record JsonStep(Arrow arrow, Operand operand) {

    /** What a step yields. */
    public enum Arrow {
        /** {@code ->}: JSON. */
        JSON,
        /** {@code ->>}: text. */
        TEXT
    }

    /** Which member or element. */
    public sealed interface Operand {
        /** {@code ->name}: a member of an object. */
        record Key(String name) implements Operand {}

        /** {@code ->0}, {@code ->-1}: an element of an array; the text has its sign, {@code +0}, {@code -1}, and may be past any integer. */
        record Index(String signed) implements Operand {}
    }
}
