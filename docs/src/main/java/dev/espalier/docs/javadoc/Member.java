// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.javadoc;

/**
 * What a type has that others may use.
 *
 * @param kind what it is
 * @param name its name; of a constructor that of its class
 * @param signature as a program calls or names it: {@code eq(String column, Object value)}
 * @param type of a method what it answers, of a component or field what it is; empty for others
 * @param words its comment
 */
public record Member(Kind kind, String name, String signature, String type, Words words) {

    /** What a member can be. */
    public enum Kind {
        /** A constructor that is written out. */
        CONSTRUCTOR,
        /** A method that does not override another one of ours. */
        METHOD,
        /** A constant of an enum, or a field that never changes. */
        CONSTANT,
        /** A component of a record, with the words of its parameter. */
        COMPONENT
    }
}
