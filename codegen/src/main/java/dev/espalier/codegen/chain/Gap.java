// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.chain;

import dev.espalier.codegen.source.Place;

/**
 * What is not known of a chain's structure.
 *
 * @param reason why not
 * @param what which part: {@code table}, {@code select}, {@code column of eq}, {@code method}
 * @param source the expression that would have to be known
 * @param place where it stands
 */
public record Gap(Reason reason, String what, String source, Place place) {

    /** Why a part of a chain is not known. */
    public enum Reason {
        /** A parameter that no known caller gives, or too many do. */
        PARAMETER("a parameter whose values are not known"),
        /** Something imported that could not be followed. */
        IMPORT("imported from where it was not followed"),
        /** Computed while the program runs. */
        COMPUTED("computed while the program runs"),
        /** Text with holes where the text says more than a value. */
        TEMPLATE("a text with holes"),
        /** A step in a loop: how many is not known. */
        LOOP("calls in a loop"),
        /** A name of a method that is computed. */
        METHOD("a method whose name is computed"),
        /** The chain is given to a function that is not known and may go on there. */
        GIVEN_AWAY("given to a function that is not known"),
        /** More than the tool follows: too deep, too many ways. */
        LIMIT("more than is followed"),
        /** The source around it does not parse. */
        DAMAGE("the source does not parse here");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason in words. */
        public String words() {
            return words;
        }
    }
}
