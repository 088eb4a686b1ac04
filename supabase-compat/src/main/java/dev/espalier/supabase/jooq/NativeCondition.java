// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.jooq;

import dev.espalier.request.Action;
import dev.espalier.request.Parameter;
import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamType;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultVisitListenerProvider;

/**
 * A jOOQ condition of the program as a parameter of its request: SQL, and texts for the binds in it.
 *
 * <p>It is rendered once, here, so that what it is does not change later. Every bind has its type in the SQL, {@code cast(? as numeric)}, and
 * becomes the text that PostgreSQL reads; a NULL stands in the SQL. What the program inlines, and plain SQL that it wrote, are SQL as they
 * are: texts of others do not belong there.
 */
public final class NativeCondition {

    private static final Configuration POSTGRES = new DefaultConfiguration()
            .set(SQLDialect.POSTGRES)
            .set(new Settings().withRenderQuotedNames(RenderQuotedNames.ALWAYS).withParamType(ParamType.INDEXED));

    private NativeCondition() {}

    /** Whether it is {@code noCondition()}, which asks for nothing. */
    public static boolean isNone(Condition condition) {
        return condition == DSL.noCondition();
    }

    /**
     * The condition for the root of what is asked. Tables and columns bear their schema; of a call, columns bear the name of their table alone,
     * since what a function gives is called so.
     *
     * @throws IllegalArgumentException when a value has no text that PostgreSQL is known to read; when the SQL ends within a comment or
     *     quotes, or has other question marks than those of its binds; and of a call, when two tables of the same name stand in it
     */
    public static Parameter.Native of(Condition condition, Action action) {
        BindListener binds = new BindListener();
        GivenListener given = new GivenListener();
        Configuration listening = action instanceof Action.Call
                ? POSTGRES.derive(DefaultVisitListenerProvider.providers(binds, given))
                : POSTGRES.derive(DefaultVisitListenerProvider.providers(binds));
        String sql = DSL.using(listening).render(condition);
        given.check();
        return new Parameter.Native(BindPlaces.pieces(sql, binds.texts().size()), binds.texts());
    }
}
