// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaLiteralsTest {
    private static final List<String> NASTY = List.of(
            "",
            "\"",
            "\\",
            "\\\"",
            "\\\\\"; System.exit(1); //",
            "\\u0022",
            "\\\\u0022",
            "\\\\\\u0022 + evil() + \\u0022",
            "\\uuu000a",
            "*/ evil(); /*",
            "//\r\nevil();",
            "\n\r\t\b\f\u0000",
            "\u0085\u2028\u2029\u202e\u2066",
            "👩‍💻 \ud800 \udfff",
            "'\"\"\"'",
            "${x} {@code} %s",
            "\\s\\0\\177");

    @TempDir
    Path classes;

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, -0",
        "2147483647, 2147483647",
        "-2147483648, -2147483648",
        "2147483648, 2147483648L",
        "-2147483649, -2147483649L",
        "9007199254740993, 9007199254740993L",
        "9223372036854775807, 9223372036854775807L",
        "-9223372036854775808, -9223372036854775808L",
        "9223372036854775808, new BigDecimal(\"9223372036854775808\")",
        "9.99, 9.99",
        "0.1, 0.1",
        "-0.5, -0.5",
        "1.0, 1.0",
        "0.001, 0.001",
        "1.50, new BigDecimal(\"1.50\")",
        "1.00, new BigDecimal(\"1.00\")",
        "0.0001, new BigDecimal(\"0.0001\")",
        "12345678.5, new BigDecimal(\"12345678.5\")",
        "1.2345678901234567, new BigDecimal(\"1.2345678901234567\")",
        "1e+10, new BigDecimal(\"1e+10\")",
        "1E-7, new BigDecimal(\"1E-7\")"
    })
    void aNumberIsWrittenSoThatNoDigitIsLost(String literal, String java) {
        assertThat(JavaLiterals.of(JsonLiteral.parse(literal))).isEqualTo(java);
    }

    @Test
    void lettersStayReadable() {
        assertThat(JavaLiterals.text("Виктория O'Brien № ü ß 漢 😀")).isEqualTo("\"Виктория O'Brien № ü ß 漢 😀\"");
    }

    @Test
    void whatTheEyeCannotSeeIsEscaped() {
        assertThat(JavaLiterals.text("\u0000\b\t\n\f\r\u001b\u007f\u0085\u00a0\u200d\u2028\u202e\ue000\ufeff\ud800x"))
                .isEqualTo(
                        "\"\\u0000\\b\\t\\n\\f\\r\\u001b\\u007f\\u0085\\u00a0\\u200d\\u2028\\u202e\\ue000\\ufeff\\ud800x\"");
    }

    @Test
    void whateverATextHoldsTheCompilerReadsItBack() throws ReflectiveOperationException, IOException {
        List<String> inJson =
                NASTY.stream().map(JsonText::new).map(JsonLiteral::compact).toList();
        assertThat(compiled(NASTY)).containsExactlyElementsOf(NASTY);
        assertThat(compiled(inJson)).containsExactlyElementsOf(inJson);
    }

    @Test
    void aTextLongerThanAClassFileHoldsIsRefused() {
        assertThat(JavaLiterals.text("ü".repeat(32_767))).hasSize(32_769);
        assertThatThrownBy(() -> JavaLiterals.text("ü".repeat(32_768)))
                .hasMessage("a text of more than 65534 bytes is no Java literal");
    }

    /** Compiles a class that returns the texts, each by its literal, loads it and asks it. */
    private List<String> compiled(List<String> texts) throws ReflectiveOperationException, IOException {
        String code = texts.stream()
                .map(JavaLiterals::text)
                .collect(joining(
                        ",", "public class Texts { public static String[] get() { return new String[] {", "}; } }"));
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Texts.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return code;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-d", classes.toString(), "-proc:none");
        assertThat(compiler.getTask(null, null, null, options, null, List.of(source))
                        .call())
                .as(code)
                .isTrue();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            return List.of((String[]) loader.loadClass("Texts").getMethod("get").invoke(null));
        }
    }
}
