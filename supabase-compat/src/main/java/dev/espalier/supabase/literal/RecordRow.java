// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.UDTRecord;
import org.jspecify.annotations.Nullable;

/** A record of jOOQ as a row: what has been set in it, as the database's values; a composite value has all of its fields. */
final class RecordRow {

    private RecordRow() {}

    static Map<String, @Nullable Object> of(Record record) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (Field<?> field : record.fields()) {
            if (record instanceof UDTRecord || record.changed(field)) {
                add(row, field, databaseValue(record, field));
            }
        }
        return row;
    }

    private static void add(Map<String, @Nullable Object> row, Field<?> field, @Nullable Object value) {
        if (row.containsKey(field.getName())) {
            throw new IllegalArgumentException(
                    "the record has two fields \"" + field.getName() + "\"; a row has one of a name");
        }
        row.put(field.getName(), value);
    }

    private static <U> @Nullable Object databaseValue(Record record, Field<U> field) {
        U value = record.get(field);
        return value == null ? null : field.getConverter().to(value);
    }
}
