// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.query.ColumnRef;
import dev.espalier.query.JsonStep;
import java.util.Optional;

/** The name of a JSON path in the answer: {@code data->1->mycol->>2} is {@code mycol}, {@code data->3} is {@code data}. */
final class JsonNames {

    private JsonNames() {}

    static Optional<String> of(ColumnRef column) {
        if (column.path().isEmpty()) {
            return Optional.empty();
        }
        for (int i = column.path().size() - 1; i >= 0; i--) {
            if (column.path().get(i).operand() instanceof JsonStep.Operand.Key key) {
                return Optional.of(key.name());
            }
        }
        return Optional.of(column.name());
    }
}
