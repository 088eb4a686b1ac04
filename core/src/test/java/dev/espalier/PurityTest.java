// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the stages do not do: remember, log, look at a clock, open a connection, throw what nobody expects. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PurityTest {

    private static final JavaClasses CORE = CoreClasses.all();

    private static final String[] PURE = {
        "dev.espalier.error",
        "dev.espalier.limits",
        "dev.espalier.parse",
        "dev.espalier.plan",
        "dev.espalier.query",
        "dev.espalier.request",
        "dev.espalier.schema",
        "dev.espalier.sql"
    };

    @Test
    void pure_rooms_are_most_of_the_house() {
        assertThat(CORE.stream().filter(type -> List.of(PURE).contains(type.getPackageName())))
                .hasSizeGreaterThan(130);
    }

    @Test
    void pure_rooms_have_no_clock_no_logger_no_dice_and_no_environment() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.time..",
                        "java.util.logging..",
                        "org.slf4j..",
                        "java.io..",
                        "java.nio.file..",
                        "java.net..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        System.class, Runtime.class, Thread.class, Random.class, ThreadLocalRandom.class, UUID.class)
                .orShould()
                .callMethod(Math.class, "random")
                .check(CORE);
    }

    @Test
    void jdbc_is_spoken_in_three_rooms_and_two_classes() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.espalier.run", "dev.espalier.session", "dev.espalier.catalog")
                .and()
                // One sets a parameter of a statement that jOOQ hands to it, the other reads what the server said.
                .haveNameNotMatching("dev\\.espalier\\.(sql\\.Parameters(\\$.*)?|error\\.ServerMessage)")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .check(CORE);
    }

    @Test
    void every_field_is_final_but_those_that_count() {
        Set<String> changing = CORE.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(PurityTest::shortName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(changing)
                .containsExactlyInAnyOrder(
                        // All of objects that live no longer than one call: where a parser stands, what was met so
                        // far, what failed before, whether the work is over that a connection was lent to. And, for one
                        // thread at a time, whether a stream has come to its end, and what its moments are.
                        "Attempts.before",
                        "LentConnection.over",
                        "RowCursor.state",
                        "FetchSize.bytes",
                        "FetchSize.size",
                        "FetchSize.told",
                        "MomentReader.form",
                        "Cursor.position",
                        "LineCursor.place",
                        "Lines.number",
                        "Lines.place",
                        "Cursor.furthest",
                        "Cursor.wishes",
                        "Nesting.depth",
                        "PageParser.header",
                        "CalledPages.plain",
                        "Place.limit",
                        "Place.offset",
                        "WordingReader.plain",
                        "ShapeLength.length",
                        // An immutable map, exchanged for one with one entry more, eight times at the most.
                        "PageTexts.literals",
                        // What is derived of a schema when it is first asked for, the same for whoever asks.
                        "Later.made",
                        "RawRelation.primaryKey",
                        "SelectList.aggregated");
    }

    @Test
    void what_is_static_cannot_change() {
        List<JavaField> fields = CORE.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .toList();
        assertThat(fields).hasSizeGreaterThan(100);
        Set<String> changing = fields.stream()
                .filter(PurityTest::mayChange)
                .map(PurityTest::shortName)
                .collect(Collectors.toSet());
        // A number that no two schemas share, for caches; nothing depends on which. And which connections streams have
        // for
        // themselves: who comes to the same one by another way shares nothing else with them.
        assertThat(changing).containsExactlyInAnyOrder("DatabaseSchema.VERSIONS", "Occupation.ALL");
    }

    @Test
    void what_is_thrown_is_a_problem_or_a_programmers_mistake() {
        Set<String> thrown = CORE.stream()
                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isAssignableTo(Throwable.class))
                .filter(call -> !isSuperCall(call))
                // javac's, after a switch over an enum that has all its constants
                .filter(call -> !call.getTargetOwner().isEquivalentTo(IncompatibleClassChangeError.class))
                .map(call -> call.getTargetOwner().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(thrown)
                .containsExactlyInAnyOrder(
                        "QueryException",
                        "Mismatch", // taken back inside of the parser
                        "IllegalArgumentException",
                        "IllegalStateException",
                        "AssertionError",
                        "SQLException", // of a lent connection, which cannot end its transaction, and of one whose
                        // transaction is over
                        "SQLFeatureNotSupportedException"); // a binding that is asked for what it does not do
    }

    @Test
    void only_errors_make_the_exception_of_stages_and_what_failed_under_them() {
        Set<String> makers = CORE.stream()
                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getSimpleName().equals("QueryException"))
                .map(call -> call.getOriginOwner().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(makers).containsExactlyInAnyOrder("Fate", "Lease", "Problem", "RowCursor", "Runner");
    }

    private static boolean isSuperCall(JavaConstructorCall call) {
        return call.getOrigin().isConstructor()
                && call.getOriginOwner()
                        .getRawSuperclass()
                        .filter(call.getTargetOwner()::equals)
                        .isPresent();
    }

    private static boolean mayChange(JavaField field) {
        if (!field.getModifiers().contains(JavaModifier.FINAL)
                || field.getRawType().isArray()
                || field.getRawType().getPackageName().startsWith("java.util.concurrent")) {
            return true;
        }
        JavaClass type = field.getRawType();
        return (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) && !isUnmodifiable(field);
    }

    private static boolean isUnmodifiable(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            String implementation = reflected.get(null).getClass().getName();
            return implementation.startsWith("java.util.ImmutableCollections$")
                    || implementation.startsWith("java.util.Collections$Unmodifiable")
                    || implementation.startsWith("java.util.Collections$Empty");
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.getFullName(), e);
        }
    }

    private static String shortName(JavaField field) {
        return field.getOwner().getSimpleName() + "." + field.getName();
    }
}
