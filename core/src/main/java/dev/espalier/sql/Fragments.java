// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Plan.Call;
import dev.espalier.query.TypeName;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The one file with SQL of our own: what jOOQ has no word for. Every piece is a constant around query parts; the only text of a request
 * that reaches it is a {@link TypeName}, which holds nothing but letters, digits, underscore, space and dollar.
 */
final class Fragments {

    private Fragments() {}

    /** {@code left operator right}. */
    static Condition operation(QueryPart left, String operator, QueryPart right) {
        return CustomCondition.of(
                context -> context.visit(left).sql(' ').sql(operator).sql(' ').visit(right));
    }

    /** {@code left operator}, such as {@code x is null}. */
    static Condition postfix(QueryPart left, String operator) {
        return CustomCondition.of(context -> context.visit(left).sql(' ').sql(operator));
    }

    /** {@code not (condition)}; jOOQ's own negation may turn operators around, which matters for NULL. */
    static Condition not(Condition condition) {
        return CustomCondition.of(
                context -> context.sql("not (").visit(condition).sql(')'));
    }

    /** {@code function(a, b)}. */
    static Field<Object> call(String function, List<? extends QueryPart> arguments) {
        return CustomField.of(function, SQLDataType.OTHER, context -> {
            context.sql(function).sql('(');
            String separator = "";
            for (QueryPart argument : arguments) {
                context.sql(separator).visit(argument);
                separator = ", ";
            }
            context.sql(')');
        });
    }

    /** {@code cast(value as type)}. */
    static Field<Object> cast(QueryPart value, TypeName type) {
        return CustomField.of(
                "cast",
                SQLDataType.OTHER,
                context -> context.sql("cast(")
                        .visit(value)
                        .sql(" as ")
                        .sql(type.text())
                        .sql(')'));
    }

    /** {@code value->key}, {@code value->>key}. */
    static Field<Object> arrow(QueryPart value, String arrow, QueryPart key) {
        return CustomField.of(
                "arrow",
                SQLDataType.OTHER,
                context -> context.visit(value).sql(arrow).visit(key));
    }

    /** {@code text::int}, for an element of a JSON array. */
    static Field<Integer> index(QueryPart text) {
        return CustomField.of(
                "index", SQLDataType.INTEGER, context -> context.visit(text).sql("::int"));
    }

    /** {@code row_to_json("lateral".*)::jsonb}: one object, or NULL when nothing was joined. */
    static Field<JSONB> rowAsJsonb(Name lateral) {
        return CustomField.of(
                lateral,
                SQLDataType.JSONB,
                context -> context.sql("row_to_json(").visit(lateral).sql(".*)::jsonb"));
    }

    /** {@code json_agg("rows".*)::jsonb}: all rows as one array, or NULL without rows. */
    static Field<JSONB> rowsAsJsonb(Name rows) {
        return CustomField.of(
                rows,
                SQLDataType.JSONB,
                context -> context.sql("json_agg(").visit(rows).sql(".*)::jsonb"));
    }

    /** {@code coalesce(json_agg("lateral"."column" order by "lateral"."x" desc), '[]')::jsonb}: one column of all rows as an array. */
    static Field<JSONB> columnAsJsonb(Name column, List<? extends QueryPart> order) {
        return CustomField.of(column, SQLDataType.JSONB, context -> {
            context.sql("coalesce(json_agg(").visit(column);
            String separator = " order by ";
            for (QueryPart term : order) {
                context.sql(separator).visit(term);
                separator = ", ";
            }
            context.sql("), '[]')::jsonb");
        });
    }

    /** {@code coalesce("lateral"."lateral", '[]')}: the array, empty without rows. */
    static Field<JSONB> arrayOrEmpty(Name lateral) {
        Name column = lateral.append(lateral);
        return CustomField.of(
                lateral,
                SQLDataType.JSONB,
                context -> context.sql("coalesce(").visit(column).sql(", '[]')"));
    }

    /** {@code count("rows".*)}: the number of rows, every column of which is computed for it. */
    static Field<Integer> rowsInFull(Name rows) {
        return CustomField.of(
                rows,
                SQLDataType.INTEGER,
                context -> context.sql("count(").visit(rows).sql(".*)"));
    }

    /** {@code json_agg("rows".*)}: all rows as one JSON array, or NULL without rows. */
    static Field<JSON> rowsAsJson(Name rows) {
        return CustomField.of(
                rows,
                SQLDataType.JSON,
                context -> context.sql("json_agg(").visit(rows).sql(".*)"));
    }

    /** {@code json_strip_nulls(json)}. */
    static Field<JSON> withoutNulls(QueryPart json) {
        return CustomField.of(
                "json",
                SQLDataType.JSON,
                context -> context.sql("json_strip_nulls(").visit(json).sql(')'));
    }

    /** {@code (json)->0}: the first element. */
    static Field<JSON> first(QueryPart json) {
        return CustomField.of(
                "json",
                SQLDataType.JSON,
                context -> context.sql('(').visit(json).sql(")->0"));
    }

    /** {@code coalesce((json)::text, '[]')}: JSON as the body of an answer. */
    static Field<String> body(QueryPart json, String otherwise) {
        return CustomField.of(
                "body",
                SQLDataType.CLOB,
                context -> context.sql("coalesce((")
                        .visit(json)
                        .sql(")::text, '")
                        .sql(otherwise)
                        .sql("')"));
    }

    /** {@code json_build_object('type', 'FeatureCollection', …)::text}: every row as a feature. */
    static Field<String> geoJson(Name rows) {
        return CustomField.of(
                "body",
                SQLDataType.CLOB,
                context -> context.sql("json_build_object('type', 'FeatureCollection', ")
                        .sql("'features', coalesce(json_agg(st_asgeojson(")
                        .visit(rows)
                        .sql(".*)::json), '[]'))::text"));
    }

    /** A line of the names of the source's columns, and a line per row: what {@code row::text} has between its parentheses. */
    static Field<String> csv(Name source, Name rows) {
        return CustomField.of(
                "body",
                SQLDataType.CLOB,
                context -> context.sql("(select coalesce(string_agg(\"keys\".\"key\", ','), '')")
                        .sql(" from (select json_object_keys(row_to_json(\"first\".*)) as \"key\" from (select * from ")
                        .visit(source)
                        .sql(" limit 1) as \"first\") as \"keys\")")
                        .sql(" || E'\\n' || coalesce(string_agg(substring((")
                        .visit(rows)
                        .sql(".*)::text from '^.(.*).$'), E'\\n'), '')"));
    }

    /** {@code "api"."open_orders"("customers"::"api"."customers")}; the type tells overloaded functions apart. */
    static Table<Record> function(Call call) {
        return DSL.table(
                "{0}({1}::{2})",
                Names.relation(call.function()), Names.qualifier(call.parent()), Names.relation(call.row()));
    }

    /** {@code count(*)}. */
    static Field<Object> countAll() {
        return CustomField.of("count", SQLDataType.OTHER, context -> context.sql("count(*)"));
    }

    /** A part where a field of this name is wanted. */
    static Field<Object> field(Name name, QueryPart part) {
        return CustomField.of(name, SQLDataType.OTHER, context -> context.visit(part));
    }

    /** A part where a field is wanted that nobody asks the name of. */
    static Field<Object> field(QueryPart part) {
        return field(DSL.name("field"), part);
    }

    /** No column at all, which jOOQ would take for all of them. */
    static Field<Object> nothing() {
        return CustomField.of(DSL.name("nothing"), SQLDataType.OTHER, context -> {});
    }
}
