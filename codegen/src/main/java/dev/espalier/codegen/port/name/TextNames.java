// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.name;

import dev.espalier.codegen.java.JavaArgument;
import dev.espalier.codegen.java.JavaArgument.Cell;
import dev.espalier.codegen.java.JavaCall;
import dev.espalier.codegen.java.JavaChainWriter;
import dev.espalier.codegen.port.type.Slot;
import java.util.Set;

/** Names as texts. */
public record TextNames() implements Names {

    @Override
    public Cell cell(String column, JavaArgument value, Slot row) {
        return new Cell(JavaChainWriter.text(column), value);
    }

    @Override
    public JavaCall call(JavaCall call) {
        return call;
    }

    @Override
    public Set<String> imports() {
        return Set.of();
    }
}
