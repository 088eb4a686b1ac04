// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.DataType;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Schema;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableOptions;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.SchemaImpl;
import org.jooq.impl.TableImpl;

/** The tables and views of a {@link LargeSchema} as jOOQ's classes have them, without a class for each. */
final class LargeClasses extends SchemaImpl {

    private static final long serialVersionUID = 1L;

    private final transient List<Table<?>> tables = new ArrayList<>();

    private LargeClasses(String name) {
        super(name, null);
    }

    static Schema of(LargeSchema schema) {
        LargeClasses classes = new LargeClasses(schema.name());
        List<Rows> byNumber = new ArrayList<>();
        schema.tables().forEach(table -> {
            Rows rows = new Rows(classes, table);
            byNumber.add(rows);
            table.keys()
                    .forEach(key -> rows.refer(key, byNumber.get(key.target().number())));
            classes.tables.add(rows);
            if (table.hasView()) {
                classes.tables.add(new Shown(classes, table));
            }
        });
        return classes;
    }

    @Override
    public List<Table<?>> getTables() {
        return tables;
    }

    private static final class Rows extends TableImpl<Record> {

        private static final long serialVersionUID = 1L;

        private final transient LargeTable table;
        private final transient List<ForeignKey<Record, ?>> references = new ArrayList<>();
        private final transient UniqueKey<Record> primaryKey;

        Rows(Schema schema, LargeTable table) {
            super(DSL.name(table.name()), schema);
            this.table = table;
            if (!table.isJunction()) {
                add("id", SQLDataType.BIGINT.nullable(false).identity(true));
            }
            table.keys().forEach(key -> add(key.column(), SQLDataType.BIGINT.nullable(false)));
            add("title", SQLDataType.VARCHAR(80).nullable(false));
            add("note", SQLDataType.CLOB);
            add("price", standard(SQLDataType.NUMERIC(12, 2), "0"));
            add("active", standard(SQLDataType.BOOLEAN, "true"));
            add("created_at", standard(SQLDataType.TIMESTAMPWITHTIMEZONE(6), "now()"));
            add("due", SQLDataType.LOCALDATE);
            add("labels", SQLDataType.CLOB.array());
            add("details", standard(SQLDataType.JSONB, "'{}'::jsonb"));
            this.primaryKey = Internal.createUniqueKey(
                    this,
                    DSL.name(table.name() + "_pkey"),
                    table.isJunction() ? columns("left_id", "right_id") : columns("id"),
                    true);
        }

        private static <T> DataType<T> standard(DataType<T> type, String sql) {
            return type.nullable(false).defaultValue(DSL.field(DSL.raw(sql), type));
        }

        private void add(String name, DataType<?> type) {
            createField(DSL.name(name), type, this, "");
        }

        void refer(LargeTable.Key key, Rows target) {
            references.add(Internal.createForeignKey(
                    this,
                    DSL.name(table.constraint(key)),
                    columns(key.column()),
                    target.getPrimaryKey(),
                    target.columns("id"),
                    true));
        }

        @SuppressWarnings("unchecked") // createField makes nothing else
        private TableField<Record, ?>[] columns(String... names) {
            return Arrays.stream(names).map(this::field).toArray(TableField[]::new);
        }

        @Override
        public UniqueKey<Record> getPrimaryKey() {
            return primaryKey;
        }

        @Override
        public List<ForeignKey<Record, ?>> getReferences() {
            return references;
        }
    }

    private static final class Shown extends TableImpl<Record> {

        private static final long serialVersionUID = 1L;

        Shown(Schema schema, LargeTable table) {
            super(DSL.name(table.view()), schema, null, null, DSL.comment(""), TableOptions.view());
            createField(DSL.name("id"), SQLDataType.BIGINT, this, "");
            createField(DSL.name("tenant_id"), SQLDataType.BIGINT, this, "");
            createField(DSL.name("parent_id"), SQLDataType.BIGINT, this, "");
            createField(DSL.name("title"), SQLDataType.VARCHAR(80), this, "");
            createField(DSL.name("price"), SQLDataType.NUMERIC(12, 2), this, "");
        }
    }
}
