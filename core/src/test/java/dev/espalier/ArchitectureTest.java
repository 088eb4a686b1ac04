// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The rooms of the house: which there are, what each shows, and which of the others it knows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {

    private static final JavaClasses CORE = CoreClasses.all();

    /** Every room, and all rooms that it imports. Data rooms know no stage; a stage knows what comes before it. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            Map.entry("error", Set.of()),
            Map.entry("limits", Set.of()),
            Map.entry("text", Set.of()),
            Map.entry("request", Set.of("text")),
            Map.entry("query", Set.of("text")),
            Map.entry("schema", Set.of()),
            Map.entry("schema.resource", Set.of("schema")),
            Map.entry("catalog", Set.of("schema", "session")),
            Map.entry("parse", Set.of("error", "limits", "query", "request", "text")),
            Map.entry("plan", Set.of("error", "limits", "query", "schema")),
            Map.entry("sql", Set.of("error", "plan", "query", "schema")),
            Map.entry("session", Set.of("error")),
            Map.entry("run", Set.of("error", "query", "request", "session", "sql", "text")));

    /** What a stage shows: its verb and its product. Everything else in it is its own. */
    private static final Map<String, Set<String>> SHOWN = Map.of(
            "catalog", Set.of("CatalogReader", "RoleSettingsReader"),
            "parse", Set.of("RequestParser", "Wording"),
            "plan",
                    Set.of(
                            "CallPlan",
                            "EmbedWords",
                            "Embedding",
                            "Plan",
                            "Planner",
                            "ReadPlan",
                            "Returned",
                            "WritePlan"),
            "run",
                    Set.of(
                            "Cells",
                            "ColumnarTexts",
                            "Filled",
                            "PageTexts",
                            "PreRequest",
                            "Result",
                            "RowCursor",
                            "Runner",
                            "Told"),
            "session",
                    Set.of(
                            "Access",
                            "ConnectionSource",
                            "HeldConnection",
                            "Isolation",
                            "PoolOption",
                            "RetryPolicy",
                            "RoleSettings",
                            "SessionZone",
                            "Settings",
                            "Terms",
                            "UnitOfWork"),
            "schema.resource", Set.of("SchemaResource"),
            "sql", Set.of("ColumnarQuery", "CompiledQuery", "Filling", "OutputColumn", "Parameters", "SqlCompiler"));

    @Test
    void the_rules_see_the_whole_house() {
        assertThat(CORE).hasSizeGreaterThan(170);
        assertThat(rooms()).containsExactlyInAnyOrderElementsOf(ROOMS.keySet());
    }

    @Test
    void each_room_imports_what_the_table_says_and_nothing_else() {
        Map<String, Set<String>> imports = new TreeMap<>();
        rooms().forEach(room -> imports.put(room, importsOf(room)));
        assertThat(imports).containsExactlyInAnyOrderEntriesOf(ROOMS);
    }

    @Test
    void rooms_form_no_circle() {
        slices().matching("dev.espalier.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void nobody_imports_the_entry() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.espalier")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.espalier")
                .check(CORE);
    }

    @Test
    void errors_are_a_leaf_that_needs_nothing_but_java() {
        classes()
                .that()
                .resideInAPackage("dev.espalier.error")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "dev.espalier.error")
                .check(CORE);
    }

    @Test
    void plan_and_sql_cannot_see_a_value() {
        DescribedPredicate<JavaClass> value = DescribedPredicate.describe(
                "a value of a request",
                type -> Stream.iterate(
                                type,
                                JavaClass::isNestedClass,
                                nested -> nested.getEnclosingClass().orElseThrow())
                        .map(JavaClass::getFullName)
                        .anyMatch(name -> name.startsWith("dev.espalier.query.Value")));
        assertThat(CORE.stream().filter(value)).hasSizeGreaterThanOrEqualTo(3);
        noClasses()
                .that()
                .resideInAnyPackage("dev.espalier.plan", "dev.espalier.sql")
                .should()
                .dependOnClassesThat(value)
                .check(CORE);
    }

    @Test
    void a_stage_shows_its_verb_and_its_product() {
        SHOWN.forEach((room, types) -> assertThat(publicTypes(room)).as(room).isEqualTo(types));
    }

    @Test
    void every_room_is_null_marked_and_says_so() {
        Set<String> packages = CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(packages).hasSize(ROOMS.size() + 1);
        assertThat(packages)
                .allSatisfy(name -> assertThat(CORE.getPackage(name).isAnnotatedWith(NullMarked.class))
                        .as(name)
                        .isTrue());
    }

    @Test
    void no_type_bears_the_name_of_a_jooq_type_that_everybody_imports() {
        Set<String> taken = Set.of("Table", "Field", "Record", "Condition", "Schema", "Catalog", "Name");
        // Inside of their owners, whose names are always written before theirs.
        Set<String> nested = Set.of("SelectItem.Field", "Plan.Output.Field");
        Set<String> found = CORE.stream()
                .filter(type -> taken.contains(type.getSimpleName()))
                .map(type -> type.getFullName()
                        .substring(type.getPackageName().length() + 1)
                        .replace('$', '.'))
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(nested);
    }

    private static Set<String> rooms() {
        return CORE.stream()
                .map(ArchitectureTest::roomOf)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> importsOf(String room) {
        return CORE.stream()
                .filter(type -> roomOf(type).equals(room))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().startsWith("dev.espalier"))
                .map(ArchitectureTest::roomOf)
                .filter(other -> !other.equals(room))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The package after {@code dev.espalier.}; empty for the entry. */
    private static String roomOf(JavaClass type) {
        return type.getPackageName().replaceFirst("^dev\\.espalier\\.?", "");
    }

    private static Set<String> publicTypes(String room) {
        return CORE.stream()
                .filter(type -> roomOf(type).equals(room) && type.isTopLevelClass())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }
}
