// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Domain;
import org.jooq.EnumType;
import org.jooq.Name;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Types of jOOQ as the live catalog writes them: {@code varchar(5)} is {@code character varying(5)}, and what a user made has its schema and
 * quotes.
 *
 * <p>jOOQ takes some types for others: {@code bit} for {@code char}, {@code bit varying} and {@code name} for {@code varchar}, {@code oid} for
 * {@code bigint}.
 */
final class JooqTypes {

    private static final DSLContext POSTGRES = DSL.using(SQLDialect.POSTGRES);

    /** A word or two, numbers in parentheses, and words: {@code timestamp(6) with time zone}. */
    private static final Pattern BUILT_IN = Pattern.compile("([a-z0-9 ]+)(\\([0-9, ]*\\))?[a-z ]*");

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /** Where jOOQ's name of a type is not the one that PostgreSQL tells. */
    private static final Map<String, String> NAMES = Map.of(
            "char", "character",
            "varchar", "character varying",
            "int", "integer",
            "decimal", "numeric");

    private JooqTypes() {}

    /** The type as SQL. Of an array the number of dimensions is not told, as PostgreSQL has none. */
    static SqlText declared(DataType<?> type) {
        return new SqlText(type.isArray() ? text(type.getArrayBaseDataType()) + "[]" : text(type));
    }

    /** The type's own name, without schema. */
    static String name(DataType<?> type) {
        return domain(type).map(Domain::getName).orElseGet(() -> base(type));
    }

    /** The name of what a domain stands for in the end; of the type itself otherwise. */
    static String base(DataType<?> type) {
        String name = type.getTypeName().toLowerCase(Locale.ROOT).replace("\"", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Optional<Domain<?>> domain(DataType<?> type) {
        return Optional.ofNullable(type.getDomain());
    }

    private static String text(DataType<?> type) {
        return domain(type)
                .map(Domain::getQualifiedName)
                .or(() -> enumeration(type.getFromType()))
                .map(JooqTypes::quoted)
                .orElseGet(() -> cast(type.getCastTypeName(POSTGRES.configuration())));
    }

    /** Only its labels know the schema of an enum. */
    private static Optional<Name> enumeration(Class<?> labels) {
        return Stream.ofNullable(labels.getEnumConstants())
                .flatMap(Arrays::stream)
                .filter(EnumType.class::isInstance)
                .map(EnumType.class::cast)
                .filter(label -> label.getSchema() != null)
                .map(label -> DSL.quotedName(label.getSchema().getName(), label.getName()))
                .findFirst();
    }

    private static String cast(String name) {
        Matcher builtIn = BUILT_IN.matcher(name);
        if (!builtIn.matches()) {
            return named(POSTGRES.parser().parseName(name));
        }
        String first = builtIn.group(1);
        String numbers = Optional.ofNullable(builtIn.group(2)).orElse("").replace(" ", "");
        return first.startsWith("time") ? time(name, numbers) : NAMES.getOrDefault(first, first) + numbers;
    }

    /** Six digits of a second are all that there are. */
    private static String time(String name, String digits) {
        return (name.startsWith("timestamp") ? "timestamp" : "time")
                + (digits.equals("(6)") ? "" : digits)
                + (name.endsWith(" with time zone") ? " with time zone" : " without time zone");
    }

    private static String named(Name name) {
        String last = name.last();
        boolean builtIn = name.qualified() && name.first().equals("pg_catalog");
        return builtIn && last != null && PLAIN.matcher(last).matches() ? last : quoted(name);
    }

    private static String quoted(Name name) {
        return POSTGRES.render(DSL.quotedName(Arrays.asList(name.getName())));
    }
}
