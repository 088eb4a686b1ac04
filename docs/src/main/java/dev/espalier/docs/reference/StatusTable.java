// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.reference;

import dev.espalier.docs.javadoc.Api;
import dev.espalier.error.Problem;
import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.request.Request;
import dev.espalier.supabase.response.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which status an error of PostgreSQL has, by its SQLSTATE: the rules in the order in which they are asked. */
public final class StatusTable {

    private static final String RULES = "dev/espalier/supabase/response/HttpStatus.java";
    private static final Pattern RULE = Pattern.compile("new Rule\\(\"([0-9A-Z]+)\"");
    private static final int LENGTH = 5;

    private final List<String> prefixes = prefixes();
    private final Function<GoldenCase, String> link;

    /** With links to cases as they are where the table stands. */
    public StatusTable(Function<GoldenCase, String> link) {
        this.link = link;
    }

    /** The SQLSTATEs and the beginnings of them that have a rule, in its order. */
    private static List<String> prefixes() {
        try {
            String source = Files.readString(Api.sources("supabase-compat").resolve(RULES));
            return RULE.matcher(source)
                    .results()
                    .map((MatchResult rule) -> rule.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table. */
    public String markdown() {
        Stream<List<String>> rules = prefixes.stream().map(this::row);
        Stream<List<String>> others =
                Stream.of(List.of("all others", "400", shown("").orElse("")));
        return Cell.table(List.of("SQLSTATE", "status", "case"), Stream.concat(rules, others));
    }

    private List<String> row(String prefix) {
        String whole = prefix + "0".repeat(LENGTH - prefix.length());
        int status = Answer.of(Request.Body.SENT, Problem.of(whole, "")).status();
        String name = prefix.length() == LENGTH ? Cell.code(prefix) : Cell.code(prefix + "…");
        return List.of(name, String.valueOf(status), shown(prefix).orElse(""));
    }

    /** The shortest case that was answered this; for no prefix one that no rule is for. */
    private Optional<String> shown(String prefix) {
        return ChainCases.shortest(Corpus.load().cases().stream()
                        .filter(one ->
                                code(one).filter(code -> fits(prefix, code)).isPresent()))
                .map(link);
    }

    private boolean fits(String prefix, String code) {
        List<String> rules = prefixes.stream().filter(code::startsWith).toList();
        return code.length() == LENGTH && (prefix.isEmpty() ? rules.isEmpty() : rules.indexOf(prefix) == 0);
    }

    private static Optional<String> code(GoldenCase one) {
        return one.answer().body() instanceof Body.Json json
                        && json.value() instanceof JsonObject error
                        && error.members().get("code") instanceof JsonText code
                        && error.members().containsKey("message")
                ? Optional.of(code.value())
                : Optional.empty();
    }
}
