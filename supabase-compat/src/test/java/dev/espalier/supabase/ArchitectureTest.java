// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.espalier.request.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The rooms of this module: what each knows of the others, and what only one of them knows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {

    private static final String CHAIN = "dev.espalier.supabase";
    private static final String RESPONSE = "dev.espalier.supabase.response";
    private static final String WIRE = "dev.espalier.supabase.wire";

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CHAIN)
            .that(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "of this module", type -> !type.getPackageName().contains("golden")));

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern STATUS =
            Pattern.compile("(?<![\\w._])(?:20[0-6]|30[0-8]|4[0-2]\\d|50[0-5])(?![\\w._])");

    @Test
    void the_rules_see_every_class() {
        assertThat(MODULE).hasSizeGreaterThan(50);
        assertThat(packages()).contains(CHAIN, RESPONSE, WIRE);
    }

    @Test
    void chain_and_wire_meet_at_the_request_and_nowhere_else() {
        noClasses()
                .that()
                .resideInAPackage(CHAIN)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(WIRE)
                .check(MODULE);
        noClasses()
                .that()
                .resideInAPackage(WIRE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CHAIN, RESPONSE)
                .check(MODULE);
    }

    @Test
    void an_answer_does_not_know_who_asked() {
        noClasses()
                .that()
                .resideInAPackage(RESPONSE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CHAIN, WIRE)
                .check(MODULE);
    }

    @Test
    void the_wire_needs_no_JSON_and_no_connection() {
        classes()
                .that()
                .resideInAPackage(WIRE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.nio..",
                        "java.io..",
                        "java.math..",
                        "java.time..",
                        "org.jspecify..",
                        "dev.espalier.error",
                        "dev.espalier.request",
                        "dev.espalier.supabase.payload",
                        "dev.espalier.text",
                        WIRE)
                .check(MODULE);
    }

    @Test
    void only_a_condition_of_the_program_becomes_SQL_and_nothing_of_the_wire() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(CHAIN + ".jooq.NativeCondition")
                .should()
                .callConstructor(Parameter.Native.class, List.class, List.class)
                .check(MODULE);
        assertThat(MODULE.get(CHAIN + ".jooq.NativeCondition").getConstructorCallsFromSelf())
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Parameter.Native.class));
    }

    @Test
    void steps_never_change() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(CHAIN)
                .should()
                .beFinal()
                .check(MODULE);
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(WIRE)
                .should()
                .beFinal()
                .check(MODULE);
    }

    @Test
    void a_chain_has_three_kinds_of_step() {
        Set<String> steps = MODULE.stream()
                .filter(type -> type.getPackageName().equals(CHAIN)
                        && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .filter(name -> name.endsWith("Builder"))
                .collect(Collectors.toSet());
        assertThat(steps).containsExactlyInAnyOrder("QueryBuilder", "FilterBuilder", "ResultBuilder");
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(packages())
                .allSatisfy(name -> assertThat(MODULE.getPackage(name).isAnnotatedWith(NullMarked.class))
                        .as(name)
                        .isTrue());
    }

    private static Set<String> packages() {
        return MODULE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    }

    @Test
    void only_the_room_of_answers_knows_an_HTTP_status() throws IOException {
        Path sources = Path.of("src", "main", "java");
        Path answers = sources.resolve("dev/espalier/supabase/response");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> others = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(answers))
                    .toList();
            assertThat(others).hasSizeGreaterThan(30);
            assertThat(others)
                    .allSatisfy(file -> assertThat(
                                    STATUS.matcher(code(file)).results().map(found -> found.group()))
                            .as(file.toString())
                            .isEmpty());
        }
        assertThat(STATUS.matcher(code(answers.resolve("HttpStatus.java"))).results())
                .hasSizeGreaterThan(20);
    }

    private static String code(Path file) throws IOException {
        return COMMENT.matcher(Files.readString(file)).replaceAll("");
    }
}
