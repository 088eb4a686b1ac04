// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.reference;

import dev.espalier.docs.javadoc.Api;
import dev.espalier.docs.javadoc.Member;
import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.query.Operator;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.SupabaseClient;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every operator of a filter, a row each: what it asks, the SQL that it becomes, the methods that say it, a case that shows it. */
public final class OperatorTable {

    private static final String COLUMN = "\"public\".\"staff\".\"name\"";
    private static final Pattern WHERE = Pattern.compile("(?s)\\n  where (.*?)\\n\\)");
    private static final Pattern FROM_THE_WIRE = Pattern.compile("([a-z]+)(?:\\((.*?)\\))?\\..*", Pattern.DOTALL);
    private static final List<String> WRITTEN = List.of("filter", "not", "or", "select", "order");

    private final SupabaseClient client = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC));
    private final Map<String, String> meanings = Api.type(Operator.class.getName())
            .members(Member.Kind.CONSTANT)
            .collect(Collectors.toMap(Member::name, constant -> constant.words().sentence()));
    private final Function<GoldenCase, String> link;

    /** With links to cases as they are where the table stands. */
    public OperatorTable(Function<GoldenCase, String> link) {
        this.link = link;
    }

    /** The table. */
    public String markdown() {
        return Cell.table(
                List.of("operator", "asks", "SQL", "`(any)`, `(all)`", "methods", "case"),
                Arrays.stream(Operator.values()).map(this::row));
    }

    private List<String> row(Operator operator) {
        return List.of(
                Cell.code(operator.token()),
                meanings.getOrDefault(operator.name(), ""),
                Cell.code(sql(operator)),
                operator.takes().quantified() ? "yes" : "",
                methods(operator).stream().map(Cell::code).collect(Collectors.joining(", ")),
                shown(operator).map(link).orElse(""));
    }

    private String sql(Operator operator) {
        String value =
                switch (operator.takes()) {
                    case LIST -> "(a,b)";
                    case KEYWORD -> "null";
                    default -> "a";
                };
        String sql = client.from("staff")
                .select("id")
                .filter("name", operator.token(), value)
                .sql();
        return WHERE.matcher(sql)
                .results()
                .map(found -> found.group(1).replaceAll("\\s+", " ").replace(COLUMN, "column"))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<GoldenCase> shown(Operator operator) {
        return ChainCases.shortest(Corpus.load().cases().stream()
                .filter(one -> QueryText.parameters(one.request().path()).stream()
                        .anyMatch(parameter -> says(parameter.getValue(), operator))));
    }

    private static boolean says(String value, Operator operator) {
        var written = FROM_THE_WIRE.matcher(value);
        return written.matches() && written.group(1).equals(operator.token());
    }

    /** Methods of the client which, called with a column, make a filter on it with this operator. */
    private static Set<String> methods(Operator operator) {
        return Corpus.load().cases().stream()
                .flatMap(one -> one.calls().stream().filter(call -> makes(call, one, operator)))
                .map(ChainCall::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean makes(ChainCall call, GoldenCase one, Operator operator) {
        if (WRITTEN.contains(call.method())
                || call.arguments().isEmpty()
                || !(call.arguments().get(0) instanceof JsonText column)) {
            return false;
        }
        List<String> values = QueryText.parameters(one.request().path()).stream()
                .filter(parameter -> parameter.getKey().equals(column.value()))
                .map(Map.Entry::getValue)
                .toList();
        return values.size() == 1 && Stream.of(values.get(0)).anyMatch(value -> says(value, operator));
    }
}
