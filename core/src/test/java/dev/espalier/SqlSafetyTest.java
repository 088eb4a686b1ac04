// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import dev.espalier.plan.Plan;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Context;
import org.jooq.PlainSQL;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Where SQL is made: one room says {@code DSL}, one file writes text of its own, one class makes parameters. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SqlSafetyTest {

    private static final JavaClasses CORE = CoreClasses.all();

    @Test
    void dsl_is_said_in_one_room_and_by_the_readers_of_generated_classes() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.espalier.sql")
                // They turn types and defaults of classes into SQL; no request reaches them.
                .and()
                .haveNameNotMatching("dev\\.espalier\\.schema\\.Jooq(Types|Defaults)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jooq.impl..")
                .check(CORE);
    }

    @Test
    void jooq_is_known_where_it_is_needed_and_nowhere_else() {
        Set<String> rooms = CORE.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith("org.jooq")))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        // Writing SQL; reading generated classes; the connection of a configuration; the select that is handed out, and
        // run.
        assertThat(rooms)
                .containsExactlyInAnyOrder(
                        "dev.espalier.sql",
                        "dev.espalier.schema",
                        "dev.espalier.session",
                        "dev.espalier.run",
                        "dev.espalier");
    }

    @Test
    void only_fragments_writes_sql_as_text() {
        Set<String> writers = calls(call -> call.getTargetOwner().isAssignableTo(Context.class)
                        && call.getName().equals("sql"))
                .map(SqlSafetyTest::originName)
                .collect(Collectors.toCollection(TreeSet::new));
        // Marks writes the one character of a hole, Parameters the question mark of a bind.
        assertThat(writers).containsExactlyInAnyOrder("Fragments", "Marks", "Parameters");
        assertThat(textsWritten("Marks")).isEqualTo(Set.of("sql(char)"));
        assertThat(textsWritten("Parameters")).isEqualTo(Set.of("sql(char)"));
    }

    @Test
    void only_fragments_calls_methods_of_jooq_that_take_plain_sql() {
        assertThat(Arrays.stream(DSL.class.getMethods()).filter(method -> method.isAnnotationPresent(PlainSQL.class)))
                .hasSizeGreaterThan(40);
        List<JavaMethodCall> toJooq = calls(
                        call -> call.getTargetOwner().getPackageName().startsWith("org.jooq"))
                .toList();
        assertThat(toJooq.stream()
                        .filter(call -> call.getTarget().resolveMember().isPresent()))
                .hasSizeGreaterThan(toJooq.size() / 2)
                .hasSizeGreaterThan(60);
        assertThat(toJooq.stream()
                        .filter(call -> call.getTarget()
                                .resolveMember()
                                .filter(method -> method.isAnnotatedWith(PlainSQL.class))
                                .isPresent())
                        .map(SqlSafetyTest::originName))
                // JooqDefaults calls functions by constant names, JooqTypes reads the name of a type that jOOQ wrote.
                .containsOnly("Fragments", "JooqDefaults", "JooqTypes");
    }

    @Test
    void no_field_bears_an_alias_of_jooq() {
        // One that is called as a table's alias in scope would be rendered as the table.
        assertThat(calls(call -> call.getTargetOwner().isAssignableTo(org.jooq.Field.class)
                                && call.getName().equals("as"))
                        .map(SqlSafetyTest::originName))
                .isEmpty();
    }

    @Test
    void only_parameters_makes_a_parameter() {
        Set<String> ways = Set.of("val", "value", "values", "param", "parameter");
        assertThat(calls(call -> isDsl(call) && ways.contains(call.getName())).map(SqlSafetyTest::originName))
                .containsOnly("Parameters");
    }

    @Test
    void no_value_is_handed_to_jooq_to_be_converted() {
        assertThat(calls(call -> call.getTargetOwner().isAssignableTo(org.jooq.Field.class)
                        && call.getTarget().getRawParameterTypes().stream()
                                .map(HasName::getName)
                                .anyMatch(type -> type.equals(Object.class.getName())
                                        || type.equals(Object[].class.getName())
                                        || type.equals(java.util.Collection.class.getName()))))
                .isEmpty();
    }

    @Test
    void literals_are_numbers_of_rows_and_constants_of_our_own() {
        Set<String> inlined = calls(call -> isDsl(call) && call.getName().equals("inline"))
                .map(SqlSafetyTest::originName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(inlined)
                .containsExactlyInAnyOrder("BatchSql", "CallSql", "CountSql", "Fillings", "JooqDefaults", "ReadSql");
    }

    @Test
    void names_are_made_in_one_class_from_what_was_resolved() {
        Set<String> makers = calls(call -> isDsl(call) && call.getName().equals("quotedName"))
                .map(SqlSafetyTest::originName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(makers).contains("Names");
        assertThat(calls(call -> isDsl(call) && Set.of("name", "unquotedName").contains(call.getName()))
                        .map(SqlSafetyTest::originName))
                .containsOnly("Fragments");
    }

    @Test
    void a_plan_holds_a_column_as_known_or_unresolved_and_never_as_a_text() {
        Map<String, List<String>> texts = planTypes()
                .filter(Class::isRecord)
                .collect(Collectors.toMap(SqlSafetyTest::shortName, SqlSafetyTest::texts));
        assertThat(texts).hasSizeGreaterThan(15);
        // Aliases that the planner gave, and names of members in the answer.
        assertThat(texts.values())
                .allSatisfy(names -> assertThat(names).isSubsetOf("alias", "lateral", "name", "names"));
        texts.values().removeIf(names -> !names.contains("name") && !names.contains("names"));
        assertThat(texts)
                .containsOnlyKeys(
                        "Plan.Column.Unresolved", "Plan.Group.ByName", "Plan.Output.Embedded", "Plan.Qualifier");
    }

    private static String shortName(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static List<String> texts(Class<?> plan) {
        return Arrays.stream(plan.getRecordComponents())
                .filter(component -> component.getGenericType().getTypeName().contains("java.lang.String"))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Stream<Class<?>> planTypes() {
        return Stream.concat(Stream.of(Plan.class), nested(Plan.class));
    }

    private static Stream<Class<?>> nested(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .flatMap(inner -> Stream.concat(Stream.of(inner), nested(inner)));
    }

    private static Stream<JavaMethodCall> calls(Predicate<JavaMethodCall> wanted) {
        return CORE.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(wanted);
    }

    private static boolean isDsl(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(DSL.class);
    }

    private static Set<String> textsWritten(String writer) {
        return calls(call -> call.getTargetOwner().isAssignableTo(Context.class)
                        && call.getName().equals("sql"))
                .filter(call -> originName(call).equals(writer))
                .map(call ->
                        "sql(" + call.getTarget().getRawParameterTypes().get(0).getName() + ")")
                .collect(Collectors.toSet());
    }

    private static String originName(JavaMethodCall call) {
        JavaClass owner = call.getOriginOwner();
        while (owner.getEnclosingClass().isPresent() && !owner.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            owner = owner.getEnclosingClass().get();
        }
        return owner.getSimpleName();
    }
}
