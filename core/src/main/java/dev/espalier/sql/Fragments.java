// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Plan.Origin;
import dev.espalier.query.Document.Grouping;
import dev.espalier.query.NativeSql;
import dev.espalier.query.TypeName;
import dev.espalier.schema.Routine.Variadic;
import dev.espalier.schema.SqlText;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Context;
import org.jooq.DataType;
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
 * that reaches it is a {@link TypeName}, which holds nothing but letters, digits, underscore, space and dollar; a {@link NativeSql} is a text of
 * the program that asks, and nothing of the wire becomes one.
 */
final class Fragments {

    private Fragments() {}

    private static Field<Object> part(Consumer<? super Context<?>> text) {
        return part(SQLDataType.OTHER, text);
    }

    private static <T> Field<T> part(DataType<T> type, Consumer<? super Context<?>> text) {
        return CustomField.of("part", type, text);
    }

    private static <T> Field<T> around(DataType<T> type, String before, QueryPart within, String after) {
        return part(type, context -> context.sql(before).visit(within).sql(after));
    }

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

    /** {@code (…)}: a condition that the program has written, as it is, binds between its pieces. */
    static Condition ownCondition(NativeSql sql, List<? extends QueryPart> binds) {
        return CustomCondition.of(context -> {
            context.sql('(').sql(sql.pieces().get(0), true);
            for (int i = 0; i < binds.size(); i++) {
                context.visit(binds.get(i)).sql(sql.pieces().get(i + 1), true);
            }
            context.sql(')');
        });
    }

    /** {@code function(a, b)}. */
    static Field<Object> call(String function, List<? extends QueryPart> arguments) {
        return list(function + "(", arguments, ")");
    }

    /** {@code any(select parser(unnest(?::text[])))}: a list whose texts a function reads. */
    static Field<Object> anyParsed(Name parser, QueryPart list) {
        return part(context -> context.sql("any(select ")
                .visit(parser)
                .sql("(unnest(")
                .visit(list)
                .sql("::text[])))"));
    }

    /** {@code cast(value as type)}. */
    static Field<Object> cast(QueryPart value, TypeName type) {
        return part(context ->
                context.sql("cast(").visit(value).sql(" as ").sql(type.text()).sql(')'));
    }

    /** {@code value->key}, {@code value->>key}. */
    static Field<Object> arrow(QueryPart value, String arrow, QueryPart key) {
        return part(context -> context.visit(value).sql(arrow).visit(key));
    }

    /** {@code text::int}, for an element of a JSON array. */
    static Field<Integer> index(QueryPart text) {
        return part(SQLDataType.INTEGER, context -> context.visit(text).sql("::int"));
    }

    /** {@code row_to_json("lateral".*)::jsonb}: one object, or NULL when nothing was joined. */
    static Field<JSONB> rowAsJsonb(Name lateral) {
        return around(SQLDataType.JSONB, "row_to_json(", lateral, ".*)::jsonb");
    }

    /** {@code json_agg("rows".* order by "rows"."x" desc)::jsonb}: all rows as one array, or NULL without rows. */
    static Field<JSONB> rowsAsJsonb(Name rows, List<? extends QueryPart> order) {
        return gathered("json_agg(", around(SQLDataType.OTHER, "", rows, ".*"), order, ")::jsonb");
    }

    /** {@code "rows".*::record}: a whole row as one value, also where a column has the name of the row. */
    static Field<Object> wholeRow(Name rows) {
        return around(SQLDataType.OTHER, "", rows, ".*::record");
    }

    /** {@code coalesce(json_agg("lateral"."column" order by "lateral"."x" desc), '[]')::jsonb}: one column of all rows as an array. */
    static Field<JSONB> columnAsJsonb(Name column, List<? extends QueryPart> order) {
        return gathered("coalesce(json_agg(", column, order, "), '[]')::jsonb");
    }

    private static Field<JSONB> gathered(String open, QueryPart what, List<? extends QueryPart> order, String close) {
        Field<Object> ending = list(order.isEmpty() ? "" : " order by ", order, close);
        return part(SQLDataType.JSONB, context -> context.sql(open).visit(what).visit(ending));
    }

    /** {@code coalesce("lateral"."lateral", '[]')}: the array, empty without rows. */
    static Field<JSONB> arrayOrEmpty(Name lateral) {
        Name column = lateral.append(lateral);
        return around(SQLDataType.JSONB, "coalesce(", column, ", '[]')");
    }

    /** {@code count("rows".*)}: the number of rows, every column of which is computed for it. */
    static Field<Integer> rowsInFull(Name rows) {
        return around(SQLDataType.INTEGER, "count(", rows, ".*)");
    }

    /** {@code json_agg("rows".*)}: all rows as one JSON array, or NULL without rows. */
    static Field<JSON> rowsAsJson(Name rows) {
        return around(SQLDataType.JSON, "json_agg(", rows, ".*)");
    }

    /** {@code json_strip_nulls(json)}. */
    static Field<JSON> withoutNulls(QueryPart json) {
        return around(SQLDataType.JSON, "json_strip_nulls(", json, ")");
    }

    /** {@code (json)->0}: the first element. */
    static Field<JSON> first(QueryPart json) {
        return around(SQLDataType.JSON, "(", json, ")->0");
    }

    /** {@code coalesce((json)::text, '[]')}: JSON as the body of an answer. */
    static Field<String> body(QueryPart json, String otherwise) {
        return part(
                SQLDataType.CLOB,
                context -> context.sql("coalesce((")
                        .visit(json)
                        .sql(")::text, '")
                        .sql(otherwise)
                        .sql("')"));
    }

    /** {@code json_build_object('type', 'FeatureCollection', …)::text}: every row as a feature. */
    static Field<String> geoJson(Name rows) {
        return part(
                SQLDataType.CLOB,
                context -> context.sql("json_build_object('type', 'FeatureCollection', ")
                        .sql("'features', coalesce(json_agg(st_asgeojson(")
                        .visit(rows)
                        .sql(".*)::json), '[]'))::text"));
    }

    /** A line of the names of the source's columns, and a line per row: what {@code row::text} has between its parentheses. */
    static Field<String> csv(Name source, Name rows) {
        return part(
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
    static Table<Record> function(Origin.Computed call) {
        return DSL.table(
                "{0}({1}::{2})",
                Names.relation(call.function()), Names.qualifier(call.parent()), Names.relation(call.row()));
    }

    /** {@code json_agg("rows"."pgrst_scalar")}: all values as one JSON array, or NULL without values. */
    static Field<JSON> valuesAsJson(Name column) {
        return around(SQLDataType.JSON, "json_agg(", column, ")");
    }

    /** {@code (array_agg("rows"."pgrst_scalar"))[1]}: the value of a function as it is, or NULL without one. */
    static Field<String> value(Name column) {
        return around(SQLDataType.CLOB, "(array_agg(", column, "))[1]");
    }

    /** {@code greatest(count("rows".*), 1)}: one row at least, every column of which is computed. */
    static Field<Integer> oneInFull(Name rows) {
        return around(SQLDataType.INTEGER, "greatest(count(", rows, ".*), 1)");
    }

    /** {@code nullif(current_setting('response.status', true), '')}: what a function has set, or NULL. */
    static Field<String> setting(Setting setting) {
        return part(
                SQLDataType.CLOB,
                context -> context.sql("nullif(current_setting('")
                        .sql(setting.parameter())
                        .sql("', true), '')"));
    }

    /** {@code (select set_config('espalier.inserted', '0', true)) = '0'}: counting begins; done once, before the first row. */
    static Condition countFromZero() {
        return CustomCondition.of(context -> context.sql("(select set_config('espalier.inserted', '0', true)) = '0'"));
    }

    /** Counts a row that is about to be inserted, or one that turns out to be there; always true. */
    static Condition counted(String step) {
        return CustomCondition.of(context -> context.sql("set_config('espalier.inserted', ")
                .sql("(current_setting('espalier.inserted')::bigint ")
                .sql(step)
                .sql(")::text, true) <> ''"));
    }

    /** {@code (select json_object_agg(…)::text from …)}: the key of one row of the source, its values as texts. */
    static Field<String> location(Name source, List<? extends QueryPart> key) {
        return part(SQLDataType.CLOB, context -> {
            context.sql("(select json_object_agg(\"pair\".\"key\", \"pair\".\"value\")::text from json_each_text(")
                    .sql("(select row_to_json(\"one\".*) from (select * from ")
                    .visit(source)
                    .sql(" limit 1) as \"one\")) as \"pair\" where \"pair\".\"key\" ")
                    .visit(list("in (", key, ")"))
                    .sql(')');
        });
    }

    /** {@code open a, b close}. */
    static Field<Object> list(String open, List<? extends QueryPart> parts, String close) {
        return part(context -> {
            context.sql(open);
            String separator = "";
            for (QueryPart part : parts) {
                context.sql(separator).visit(part);
                separator = ", ";
            }
            context.sql(close);
        });
    }

    /** {@code convert_from(?, 'UTF8')}: a document that travels as bytes, as text. */
    static Field<Object> text(QueryPart bytes) {
        return part(context -> context.sql("convert_from(").visit(bytes).sql(", 'UTF8')"));
    }

    /** {@code value::character varying(5)}: a type that the database wrote. */
    static Field<Object> typed(QueryPart value, SqlText type) {
        return part(context -> context.visit(value).sql("::").sql(type.text()));
    }

    /** {@code value::jsonb}. */
    static Field<Object> typed(QueryPart value, JsonType type) {
        return part(context -> context.visit(value).sql("::").sql(type.word()));
    }

    /** {@code json_to_recordset(document) as "pgrst_body" ("id" integer, "label" text)}. */
    static Table<Record> records(
            JsonType type, Grouping grouping, QueryPart document, Name alias, Map<Name, SqlText> columns) {
        return table(context -> {
            context.sql(type.word())
                    .sql(grouping == Grouping.ONE ? "_to_record(" : "_to_recordset(")
                    .visit(document)
                    .sql(") as ")
                    .visit(alias)
                    .sql(" (");
            String separator = "";
            for (Map.Entry<Name, SqlText> column : columns.entrySet()) {
                context.sql(separator)
                        .visit(column.getKey())
                        .sql(' ')
                        .sql(column.getValue().text());
                separator = ", ";
            }
            context.sql(')');
        });
    }

    private static Table<Record> table(Consumer<? super Context<?>> text) {
        return DSL.table("{0}", part(text));
    }

    /** {@code json_array_elements(document) as "pgrst_body"}: a row for each element. */
    static Table<Record> elements(JsonType type, QueryPart document, Name alias) {
        return table(context -> context.sql(type.word())
                .sql("_array_elements(")
                .visit(document)
                .sql(") as ")
                .visit(alias));
    }

    /** {@code jsonb_build_object(?, now(), …) || document}: defaults under what is there. */
    static Field<Object> withDefaults(List<DefaultOfKey> defaults, QueryPart document) {
        return part(context -> {
            context.sql("jsonb_build_object(");
            for (int i = 0; i < defaults.size(); i++) {
                // A function takes a hundred arguments.
                context.sql(i == 0 ? "" : i % 50 > 0 ? ", " : ") || jsonb_build_object(")
                        .visit(defaults.get(i).key())
                        .sql("::text, ")
                        .sql(QuestionMarks.ofOperatorsDoubled(defaults.get(i).standard()));
            }
            context.sql(") || ").visit(document);
        });
    }

    /** {@code (select jsonb_agg(element) from jsonb_array_elements(…) as "element")}. */
    static Field<Object> regathered(QueryPart element, Table<?> elements) {
        return part(context -> context.sql("(select jsonb_agg(")
                .visit(element)
                .sql(") from ")
                .visit(elements)
                .sql(')'));
    }

    /** {@code "api"."add"("a" := ?::integer)}: a call; its arguments say their names themselves. */
    static Field<Object> invocation(Name function, List<? extends QueryPart> arguments) {
        return part(context -> context.visit(function).visit(list("(", arguments, ")")));
    }

    /** {@code "api"."top_orders"("n" := ?::integer) as "pgrst_call"}. */
    static Table<Record> invocation(Field<?> call, Name alias) {
        return table(context -> context.visit(call).sql(" as ").visit(alias));
    }

    /** {@code (call).*}: the columns of a composite value. */
    static Field<Object> spread(QueryPart composite) {
        return part(context -> context.sql('(').visit(composite).sql(").*"));
    }

    /** {@code variadic "parts" := ?::text[]}. */
    static Field<Object> argument(Variadic variadic, Name name, QueryPart value) {
        return CustomField.of(
                name,
                SQLDataType.OTHER,
                context -> context.sql(variadic == Variadic.YES ? "variadic " : "")
                        .visit(name)
                        .sql(" := ")
                        .visit(value));
    }

    /** {@code count(*)}. */
    static Field<Object> countAll() {
        return part(context -> context.sql("count(*)"));
    }

    /**
     * {@code value as "alias"}. jOOQ's own aliases will not do: one that bears the name of a table's alias in scope is taken for the table, and
     * its value is lost.
     */
    static <T> Field<T> aliased(Field<T> value, Name alias) {
        return CustomField.of(
                alias,
                value.getDataType(),
                context -> context.visit(value).sql(" as ").visit(alias));
    }

    /** A part where a field of this name is wanted. */
    static Field<Object> field(Name name, QueryPart part) {
        return field(name, SQLDataType.OTHER, part);
    }

    /** A part where a field of this name and type is wanted. */
    static <T> Field<T> field(Name name, DataType<T> type, QueryPart part) {
        return CustomField.of(name, type, context -> context.visit(part));
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
