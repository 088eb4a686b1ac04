// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

/** How relations and columns are named in Java. */
public sealed interface Style {

    /** By texts: {@code .from("bookings").eq("status", status)}. */
    record Text() implements Style {}

    /**
     * By the classes that {@code espalier generate} writes: {@code .from(BOOKINGS).eq(BOOKINGS.STATUS, status)}.
     *
     * @param packageName the package that they were written for
     */
    record Typed(String packageName) implements Style {}
}
