// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit;

/** What the source tells of whether a value is there; JavaScript leaves a member out that is {@code undefined}. */
public enum Presence {
    /** Nothing says that it may be undefined. */
    GIVEN,
    /** Nothing says that it is there: a property of a parameter without a type. */
    UNSAID,
    /** It may be undefined: {@code due?: string}, {@code string | undefined}, {@code patch?.due}. */
    OPTIONAL
}
