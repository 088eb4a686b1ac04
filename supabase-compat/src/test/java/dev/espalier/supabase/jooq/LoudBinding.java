// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.jooq;

import java.sql.SQLException;
import java.util.Locale;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;

/** A binding that writes SQL around its parameter. */
final class LoudBinding implements Binding<String, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public Converter<String, String> converter() {
        return Converter.of(
                String.class,
                String.class,
                text -> text.toLowerCase(Locale.ROOT),
                text -> text.toUpperCase(Locale.ROOT));
    }

    @Override
    public void sql(BindingSQLContext<String> context) {
        context.render().sql("initcap(").sql(context.variable()).sql("::text)");
    }

    @Override
    public void set(BindingSetStatementContext<String> context) throws SQLException {
        context.statement()
                .setString(context.index(), context.convert(converter()).value());
    }

    @Override
    public void register(BindingRegisterContext<String> context) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void set(BindingSetSQLOutputContext<String> context) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void get(BindingGetResultSetContext<String> context) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void get(BindingGetStatementContext<String> context) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void get(BindingGetSQLInputContext<String> context) {
        throw new UnsupportedOperationException();
    }
}
