// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.query.Value;
import dev.espalier.query.Values;
import dev.espalier.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Hands out slot numbers in the order in which values are met. */
final class Slots {

    private final List<Value> values = new ArrayList<>();

    int text(String text) {
        return add(new Value.Text(text));
    }

    int texts(List<String> texts) {
        return add(new Value.Texts(texts));
    }

    int rows(long count) {
        return add(new Value.Rows(count));
    }

    int content(Utf8 bytes) {
        return add(new Value.Content(bytes));
    }

    /** Where the number is, if there is one. */
    OptionalInt optional(OptionalLong number) {
        return number.isPresent() ? OptionalInt.of(rows(number.getAsLong())) : OptionalInt.empty();
    }

    private int add(Value value) {
        values.add(value);
        return values.size() - 1;
    }

    Values values() {
        return new Values(values);
    }
}
