// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms of this module: which way they lead, and what only one of them knows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {

    private static final String COMMANDS = "dev.espalier.codegen";

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(COMMANDS);

    @Test
    void the_rules_see_every_room() {
        assertThat(MODULE).hasSizeGreaterThan(400);
        assertThat(packages())
                .contains(COMMANDS, COMMANDS + ".flow", COMMANDS + ".audit.trap", COMMANDS + ".port.type");
    }

    @Test
    void no_way_leads_back_to_where_it_began() {
        slices().matching(COMMANDS + ".(**)").should().beFreeOfCycles().check(MODULE);
    }

    @Test
    void no_room_knows_a_command() {
        noClasses()
                .that()
                .resideOutsideOfPackage(COMMANDS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(COMMANDS)
                .check(MODULE);
    }

    @ParameterizedTest
    @CsvSource({
        "org.treesitter.., javascript",
        "j2html.., audit.report.html",
        "org.eclipse.jetty.., server",
        "org.jooq.meta.., generate",
        "org.jooq.codegen.., generate"
    })
    void a_library_is_known_to_one_room(String library, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(COMMANDS + "." + room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(MODULE);
        assertThat(MODULE.that(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "of the room", type -> type.getPackageName().equals(COMMANDS + "." + room))))
                .anyMatch(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(other -> other.getTargetClass()
                                .getPackageName()
                                .startsWith(library.substring(0, library.length() - 2))));
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
}
