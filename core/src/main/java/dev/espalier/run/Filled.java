// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.query.Value;
import dev.espalier.query.Values;
import dev.espalier.sql.CompiledQuery.Bind;
import dev.espalier.sql.Filling;
import dev.espalier.text.Utf8;
import java.util.List;

/** The values of a request in the forms in which they are bound. */
public record Filled(Values values) implements Filling {

    @Override
    public String text(int slot) {
        Value value = values.at(slot);
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Texts list) {
            return ArrayText.of(list.texts());
        }
        return value instanceof Value.Content ? Utf8.of(content(slot)).toString() : Long.toString(rows(slot));
    }

    @Override
    public String last(int slot) {
        List<String> texts = ((Value.Texts) values.at(slot)).texts();
        return texts.get(texts.size() - 1);
    }

    @Override
    public byte[] content(int slot) {
        return ((Value.Content) values.at(slot)).bytes().bytes();
    }

    @Override
    public long rows(int slot) {
        return ((Value.Rows) values.at(slot)).count();
    }

    /** What is bound at a place, as text. */
    String text(Bind bind) {
        if (bind instanceof Bind.Constant constant) {
            return constant.text();
        }
        if (bind instanceof Bind.Last last) {
            return last(last.slot());
        }
        if (bind instanceof Bind.Content content) {
            return text(content.slot());
        }
        return bind instanceof Bind.Slot slot ? text(slot.slot()) : Long.toString(rows(((Bind.PageBound) bind).slot()));
    }
}
