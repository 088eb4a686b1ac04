// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.fixtures.salon.Tables;
import dev.espalier.request.Parameter;
import dev.espalier.request.Request;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.session.RetryPolicy;
import dev.espalier.supabase.option.EmbeddingStrategy;
import dev.espalier.supabase.option.ExplainOption;
import dev.espalier.supabase.option.OrderOptions;
import dev.espalier.supabase.option.ReferencedTable;
import dev.espalier.supabase.option.TextSearch;
import dev.espalier.supabase.value.Json;
import dev.espalier.supabase.value.Range;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.TableField;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every call of a chain answers a new object and leaves the one it was made on as it was, whatever the call is. */
class ImmutableStepsTest {

    private static final FilterBuilder<Record> CHAIN = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC))
            .from("staff")
            .select("id");

    /** An argument for each type that a call takes. */
    private static final Map<Class<?>, Object> ARGUMENTS = Map.ofEntries(
            Map.entry(String.class, "x"),
            Map.entry(Object.class, 1),
            Map.entry(Object[].class, new Object[] {1}),
            Map.entry(String[].class, new String[] {"x"}),
            Map.entry(Boolean.class, true),
            Map.entry(long.class, 1L),
            Map.entry(Collection.class, List.of()),
            Map.entry(Map.class, Map.of("x", 1)),
            Map.entry(TableField.class, Tables.STAFF.NAME),
            Map.entry(TableField[].class, new TableField<?, ?>[] {Tables.STAFF.NAME}),
            Map.entry(Selected[].class, new Selected<?>[] {Selected.all()}),
            Map.entry(SortField.class, Tables.STAFF.NAME.desc()),
            Map.entry(UnaryOperator.class, (UnaryOperator<Filters<Record>>) any -> any.eq("x", 1)),
            Map.entry(Condition.class, Tables.STAFF.ID.gt(1L)),
            Map.entry(Class.class, String.class),
            Map.entry(TypeReference.class, new TypeReference<String>() {}),
            Map.entry(Range.class, Range.all()),
            Map.entry(RetryPolicy.class, RetryPolicy.never()),
            Map.entry(Row.class, Row.of("x", 1)),
            Map.entry(Json.class, Json.of("1")),
            Map.entry(TextSearch.class, TextSearch.fts()),
            Map.entry(OrderOptions.class, OrderOptions.ascending()),
            Map.entry(EmbeddingStrategy.class, EmbeddingStrategy.BATCHED),
            Map.entry(ReferencedTable.class, ReferencedTable.referencedTable("x")),
            Map.entry(ExplainOption[].class, new ExplainOption[0]),
            Map.entry(Parameter[].class, new Parameter[0]));

    @TestFactory
    Stream<DynamicTest> a_call_leaves_the_chain_alone() {
        return calls().map(call -> DynamicTest.dynamicTest(name(call), () -> {
            Request before = CHAIN.request();
            Object after = call.invoke(CHAIN, arguments(call));
            assertThat(after).isNotSameAs(CHAIN);
            assertThat(CHAIN.request()).isEqualTo(before);
        }));
    }

    @Test
    void the_31_filters_and_the_other_calls_are_all_seen() {
        assertThat(calls().map(Method::getName).distinct())
                .hasSize(31
                        + "select order limit range single maybeSingle csv geojson explain stripNulls maxAffected rollback embedding with throwOnError retry and rows returns where"
                                .split(" ", -1)
                                .length);
    }

    private static Stream<Method> calls() {
        return Arrays.stream(FilterBuilder.class.getMethods())
                .filter(method -> !method.isBridge() && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> ResultBuilder.class.isAssignableFrom(method.getReturnType())
                        || (Refinable.class.isAssignableFrom(method.getDeclaringClass())
                                && method.getGenericReturnType() instanceof TypeVariable<?>));
    }

    private static String name(Method call) {
        return call.getName()
                + Arrays.stream(call.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }

    private static Object[] arguments(Method call) {
        boolean ofArrays = call.toGenericString().contains(", T[]>");
        return Arrays.stream(call.getParameterTypes())
                .map(type -> ofArrays && type == TableField.class ? Tables.STAFF.SKILLS : argument(type))
                .toArray();
    }

    private static Object argument(Class<?> type) {
        return Optional.ofNullable(ARGUMENTS.get(type)).orElseThrow(() -> new AssertionError("no argument of " + type));
    }
}
