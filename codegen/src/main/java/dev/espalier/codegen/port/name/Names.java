// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.name;

import dev.espalier.codegen.java.JavaArgument;
import dev.espalier.codegen.java.JavaArgument.Cell;
import dev.espalier.codegen.java.JavaCall;
import dev.espalier.codegen.port.type.Slot;
import java.util.Set;

/** What relations and columns of a chain are called in Java. */
public interface Names {

    /** A column of a row with the value that it gets: {@code "status"}, {@code BOOKINGS.STATUS}. */
    Cell cell(String column, JavaArgument value, Slot row);

    /** The same call, with what it names called as it is in Java. */
    JavaCall call(JavaCall call);

    /** Imports of what was named until now, without keyword and semicolon. */
    Set<String> imports();
}
