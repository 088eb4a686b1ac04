// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to another table, is of another type or leads elsewhere does not compile; what is right does. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypedCompilationTest {

    private static final String SOURCE = """
            import static dev.espalier.fixtures.salon.Keys.*;
            import static dev.espalier.fixtures.salon.Tables.*;
            import static dev.espalier.supabase.Selected.*;
            import dev.espalier.supabase.*;
            import dev.espalier.supabase.value.*;
            import java.util.List;
            class Snippet {
                Object chain(SupabaseClient supabase) {
                    return supabase.CHAIN;
                }
            }
            """;

    /** A source that is only in memory. */
    private static final class Snippet extends SimpleJavaFileObject {
        private final String text;

        Snippet(String text) {
            super(URI.create("string:///Snippet.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    @TempDir
    File classes;

    private List<String> errors(String chain) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        String path = Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(entries -> entries != null && !entries.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> options = List.of("-proc:none", "-Xlint:all", "-d", classes.toString(), "-classpath", path);
        compiler.getTask(null, null, told, options, null, List.of(new Snippet(SOURCE.replace("CHAIN", chain))))
                .call();
        return List.copyOf(told.getDiagnostics()).stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR
                        || one.getMessage(Locale.ROOT).contains("unchecked"))
                .map(one -> one.getMessage(Locale.ROOT))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from(BOOKINGS).select(BOOKINGS.ID, BOOKINGS.DATETIME).eq(BOOKINGS.COMPANY_ID, 1)",
                "from(BOOKINGS).select().in(BOOKINGS.STATUS, \"a\", \"b\").in(BOOKINGS.ID, List.of(1L)).eq(\"id\", \"1\")",
                "from(BOOKINGS).select(all(), toOne(BOOKINGS__BOOKINGS_CLIENT_ID_FKEY).eq(CLIENTS.NAME, \"Ann\"), embed(STAFF))",
                "from(CLIENTS).select(toMany(BOOKINGS__BOOKINGS_CLIENT_ID_FKEY).select(column(BOOKINGS.PRICE).sum()))",
                "from(\"bookings\").select(\"*\").eq(BOOKINGS.ID, 1L).order(BOOKINGS.DATETIME.desc())",
                "from(STAFF).select().contains(STAFF.SKILLS, List.of(\"cut\"))",
            })
    void this_compiles_without_a_warning(String chain) {
        assertThat(errors(chain)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a column of another table
                "from(BOOKINGS).select().eq(CLIENTS.ID, 1L)",
                "from(BOOKINGS).select(CLIENTS.NAME)",
                "from(BOOKINGS).select(column(CLIENTS.NAME))",
                "from(BOOKINGS).select().order(CLIENTS.NAME)",
                "from(BOOKINGS).select().is(CLIENTS.NAME, null)",
                "from(BOOKINGS).select().ilike(CLIENTS.NAME, \"a%\")",
                "from(BOOKINGS).select().in(CLIENTS.ID, List.of(1L))",
                "from(BOOKINGS).update(Row.of(\"status\", \"x\")).eq(CLIENTS.ID, 1L)",
                "from(BOOKINGS).delete().eq(BOOKINGS.ID, 1L).select(CLIENTS.NAME)",
                // a value of another type
                "from(BOOKINGS).select().eq(BOOKINGS.ID, \"8\")",
                "from(BOOKINGS).select().gte(BOOKINGS.DATETIME, \"2025-11-18\")",
                "from(BOOKINGS).select().in(BOOKINGS.ID, List.of(\"8\"))",
                "from(BOOKINGS).select().in(BOOKINGS.ID, \"8\")",
                "from(BOOKINGS).select().isDistinct(BOOKINGS.PRICE, 1L)",
                "from(BOOKINGS).select().ilike(BOOKINGS.ID, \"8%\")",
                "from(STAFF).select().contains(STAFF.SKILLS, List.of(1))",
                // a foreign key that starts elsewhere
                "from(STAFF).select(toOne(BOOKINGS__BOOKINGS_CLIENT_ID_FKEY))",
                "from(BOOKINGS).select(toMany(BOOKINGS__BOOKINGS_CLIENT_ID_FKEY))",
                "from(BOOKINGS).select(embed(STAFF).select(toOne(BOOKINGS__BOOKINGS_CLIENT_ID_FKEY)))",
                // one that ends elsewhere
                "from(BOOKINGS).select(toOne(BOOKINGS__BOOKINGS_CLIENT_ID_FKEY).select(STAFF.NAME))",
                "from(BOOKINGS).select(toOne(BOOKINGS__BOOKINGS_CLIENT_ID_FKEY).eq(STAFF.NAME, \"Ann\"))",
                "from(CLIENTS).select(toMany(BOOKINGS__BOOKINGS_CLIENT_ID_FKEY).order(CLIENTS.NAME))",
            })
    void this_does_not_compile(String chain) {
        assertThat(errors(chain)).isNotEmpty().noneMatch(message -> message.contains("cannot find symbol"));
    }
}
