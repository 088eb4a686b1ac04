// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.error.QueryException;
import dev.espalier.request.Request;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, it becomes a request or a problem with a code and a message, and nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileWireTest {

    private static final String ALPHABET = "%&;=+?/,.()*\"\\' \t\n\0azАй🙏\ud800q=0:-<>|{}";
    private static final int MILLION = 1_000_000;

    static Stream<String> longTexts() {
        return Stream.of(
                        "%",
                        "%f",
                        "%F0",
                        "&",
                        ";",
                        "=",
                        "a=",
                        ",",
                        ",a",
                        "*/*,",
                        ";q=",
                        ";q=9",
                        "\"",
                        "(",
                        "9",
                        "-",
                        "handling=strict,",
                        "+",
                        "🙏",
                        "\ud800")
                .map(piece -> piece.repeat(MILLION / piece.length()));
    }

    static Stream<String> randomTexts() {
        Random random = new Random(20_251_119);
        int[] letters = ALPHABET.codePoints().toArray();
        return Stream.generate(() -> IntStream.generate(() -> letters[random.nextInt(letters.length)])
                        .limit(random.nextInt(60))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .limit(2_000);
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void a_million_characters_end_well(String text) {
        sendEverywhere(text);
    }

    @ParameterizedTest
    @MethodSource("randomTexts")
    void a_random_text_ends_well(String text) {
        sendEverywhere(text);
    }

    private static void sendEverywhere(String text) {
        List<Optional<Request>> read = List.of(
                read("/" + text, Map.of()),
                read("/tags?" + text, Map.of()),
                read("/tags?x=" + text, Map.of()),
                read("/tags", Map.of("accept", List.of(text))),
                read("/tags", Map.of("prefer", List.of(text))),
                read("/tags", Map.of("range", List.of(text))),
                read("/tags", Map.of("accept-profile", List.of(text))));
        assertThat(read.get(6))
                .hasValueSatisfying(request -> assertThat(request.schema()).contains(text));
    }

    /** The request, or nothing when it was refused with a problem that says why. */
    private static Optional<Request> read(String target, Map<String, List<String>> headers) {
        try {
            return Optional.of(WireReader.withPlans()
                    .call("GET", target, headers, Utf8.empty())
                    .request());
        } catch (QueryException e) {
            assertThat(e.problem().code()).isNotBlank();
            assertThat(e.problem().message()).isNotBlank();
            return Optional.empty();
        }
    }
}
