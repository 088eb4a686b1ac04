// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.shop.api.enums.OrderStatus;
import org.jooq.DataType;
import org.jooq.Domain;
import org.jooq.JSONB;
import org.jooq.Schema;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultDataType;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What jOOQ's types are in PostgreSQL. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JooqTypesTest {

    private static final Schema ODD = DSL.schema(DSL.name("Odd \"s"));

    private static final Domain<JSONB> SETTINGS = Internal.createDomain(
            ODD, DSL.name("settings"), SQLDataType.JSONB.defaultValue(JSONB.valueOf("{\"a\":1}")));

    private static final Domain<JSONB> STRICT = Internal.createDomain(ODD, DSL.name("strict"), SETTINGS.getDataType());

    @Test
    void numbers_in_parentheses_stay() {
        assertThat(declared(SQLDataType.NUMERIC(10, 2))).isEqualTo("numeric(10,2)");
        assertThat(declared(SQLDataType.DECIMAL)).isEqualTo("numeric");
        assertThat(declared(SQLDataType.VARCHAR(5))).isEqualTo("character varying(5)");
        assertThat(declared(SQLDataType.CHAR(2))).isEqualTo("character(2)");
        assertThat(declared(SQLDataType.VARCHAR(5).array())).isEqualTo("character varying(5)[]");
        assertThat(declared(SQLDataType.TIMESTAMP(3))).isEqualTo("timestamp(3) without time zone");
        assertThat(declared(SQLDataType.TIMESTAMPWITHTIMEZONE(6))).isEqualTo("timestamp with time zone");
        assertThat(declared(SQLDataType.OFFSETTIME(0))).isEqualTo("time(0) with time zone");
    }

    @Test
    void of_arrays_of_arrays_nobody_tells_the_dimensions() {
        assertThat(declared(SQLDataType.INTEGER.array().array())).isEqualTo("integer[]");
        assertThat(declared(SQLDataType.DOUBLE.array())).isEqualTo("double precision[]");
    }

    @Test
    void what_a_user_made_has_schema_and_quotes() {
        assertThat(declared(SETTINGS.getDataType())).isEqualTo("\"Odd \"\"s\".\"settings\"");
        assertThat(declared(STRICT.getDataType().array())).isEqualTo("\"Odd \"\"s\".\"strict\"[]");
        assertThat(declared(SQLDataType.VARCHAR.asEnumDataType(OrderStatus.class)))
                .isEqualTo("\"api\".\"order_status\"");
        assertThat(declared(DefaultDataType.getDefaultDataType("\"x\".\"a \"\"b.c\"\"\"")))
                .isEqualTo("\"x\".\"a \"\"b.c\"\"\"");
        assertThat(declared(DefaultDataType.getDefaultDataType("\"pg_catalog\".\"int4range\"")
                        .array()))
                .isEqualTo("int4range[]");
    }

    @Test
    void a_domain_is_known_by_its_name_and_by_what_it_stands_for() {
        assertThat(JooqTypes.name(STRICT.getDataType())).isEqualTo("strict");
        assertThat(JooqTypes.base(STRICT.getDataType())).isEqualTo("jsonb");
        assertThat(JooqTypes.name(SQLDataType.JSONB)).isEqualTo("jsonb");
    }

    @Test
    void defaults_are_those_of_the_column_or_of_its_domain() {
        assertThat(standard(SQLDataType.CLOB)).isEqualTo("none");
        assertThat(standard(SQLDataType.CLOB.defaultValue("it's a ? and {0}"))).isEqualTo("'it''s a ? and {0}'");
        assertThat(standard(SQLDataType.CLOB.defaultValue(DSL.field(DSL.raw("f('?', '{0}')"), String.class))))
                .isEqualTo("f('?', '{0}')");
        assertThat(standard(STRICT.getDataType())).isEqualTo("cast('{\"a\":1}' as jsonb)");
        assertThat(standard(SQLDataType.INTEGER.identity(true)))
                .isEqualTo("nextval(pg_get_serial_sequence('\"s''s\".\"t \"\"t\"', 'C c'))");
    }

    @Test
    void a_default_that_was_rendered_stands_for_no_other() {
        JooqDefaults defaults = new JooqDefaults(new SharedTexts());
        DataType<String> raw = SQLDataType.CLOB.defaultValue(DSL.field(DSL.raw("lower({0})"), String.class));
        DataType<String> filled = SQLDataType.CLOB.defaultValue(DSL.field("lower({0})", String.class, DSL.inline("A")));
        DataType<String> named = SQLDataType.CLOB.defaultValue(DSL.field("lower(:a)", String.class, "B"));
        assertThat(standard(defaults, raw)).isEqualTo("lower({0})");
        assertThat(standard(defaults, filled)).isEqualTo("lower('A')");
        assertThat(standard(defaults, named)).isEqualTo("lower('B')");
        assertThat(standard(defaults, SQLDataType.BOOLEAN.defaultValue(DSL.field(DSL.raw("true"), Boolean.class))))
                .isEqualTo("true");
        assertThat(standard(defaults, SQLDataType.BOOLEAN.defaultValue(true))).isEqualTo("true");
        assertThat(standard(defaults, SQLDataType.CLOB.defaultValue("true"))).isEqualTo("'true'");
    }

    private static String declared(DataType<?> type) {
        return JooqTypes.declared(type).text();
    }

    private static String standard(DataType<?> type) {
        return standard(new JooqDefaults(new SharedTexts()), type);
    }

    private static String standard(JooqDefaults defaults, DataType<?> type) {
        return defaults.standard(new RelationName("s's", "t \"t"), DSL.field(DSL.name("C c"), type))
                .map(SqlText::text)
                .orElse("none");
    }
}
