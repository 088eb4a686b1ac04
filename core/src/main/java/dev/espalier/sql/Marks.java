// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.sql.CompiledQuery.Bind;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.CustomField;
import org.jooq.impl.SQLDataType;

/** Holes that note, while the text is rendered, what is bound where. */
final class Marks implements Holes {

    /** Stands for a page bound in rendered text; nothing else can hold it, since names with NUL are refused. */
    static final char GAP = '\0';

    private final List<Bind> binds = new ArrayList<>();

    @Override
    public Field<String> slot(int slot) {
        return mark(SQLDataType.VARCHAR, '?', new Bind.Slot(slot));
    }

    @Override
    public Field<String> last(int slot) {
        return mark(SQLDataType.VARCHAR, '?', new Bind.Last(slot));
    }

    @Override
    public Field<byte[]> content(int slot) {
        return mark(SQLDataType.BLOB, '?', new Bind.Content(slot));
    }

    @Override
    public Field<String> constant(String text) {
        return mark(SQLDataType.VARCHAR, '?', new Bind.Constant(text));
    }

    @Override
    public Field<Long> page(int slot) {
        return mark(SQLDataType.BIGINT, GAP, new Bind.PageBound(slot));
    }

    private <T> Field<T> mark(DataType<T> type, char mark, Bind bind) {
        return CustomField.of("mark", type, context -> {
            binds.add(bind);
            context.sql(mark);
        });
    }

    /** What was met, in the order of the text. */
    List<Bind> binds() {
        return List.copyOf(binds);
    }
}
