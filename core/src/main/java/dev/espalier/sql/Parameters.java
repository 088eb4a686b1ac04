// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The one place that makes a parameter: a bare question mark without a type, so that PostgreSQL reads the text by the rules of what it is
 * compared with, and words its own errors.
 *
 * <p>A jOOQ value of the column's type would be converted first, and what does not convert would silently become NULL.
 */
public final class Parameters {

    /** A text without a type. */
    private static final DataType<String> UNTYPED = SQLDataType.VARCHAR.asConvertedDataType(new Untyped());

    private Parameters() {}

    /** A parameter that holds this text. */
    public static Field<String> of(String text) {
        return DSL.val(text, UNTYPED);
    }

    /** A parameter that holds these bytes. */
    public static Field<byte[]> of(byte[] bytes) {
        return DSL.val(bytes, SQLDataType.BLOB);
    }

    private static final class Untyped implements Binding<String, String> {
        private static final long serialVersionUID = 1L;

        @Override
        public Converter<String, String> converter() {
            return Converter.of(String.class, String.class, text -> text, text -> text);
        }

        @Override
        public void sql(BindingSQLContext<String> context) {
            context.render().sql('?');
        }

        @Override
        public void register(BindingRegisterContext<String> context) throws SQLException {
            throw onlyBound();
        }

        @Override
        public void set(BindingSetStatementContext<String> context) throws SQLException {
            context.statement().setObject(context.index(), context.value(), Types.OTHER);
        }

        @Override
        public void set(BindingSetSQLOutputContext<String> context) throws SQLException {
            throw onlyBound();
        }

        @Override
        public void get(BindingGetResultSetContext<String> context) throws SQLException {
            context.value(context.resultSet().getString(context.index()));
        }

        @Override
        public void get(BindingGetStatementContext<String> context) throws SQLException {
            throw onlyBound();
        }

        @Override
        public void get(BindingGetSQLInputContext<String> context) throws SQLException {
            throw onlyBound();
        }

        private static SQLFeatureNotSupportedException onlyBound() {
            return new SQLFeatureNotSupportedException("an untyped text is only ever bound to a statement");
        }
    }
}
