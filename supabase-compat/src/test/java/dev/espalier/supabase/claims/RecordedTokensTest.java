// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.error.QueryException;
import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.Caller.Bearer;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every header and token of the corpus is taken or refused as PostgREST did. */
class RecordedTokensTest {

    private static final Authenticator AUTHENTICATOR = Authenticator.anonymousAs("anon")
            .with(JwtKeys.secret(Tokens.SECRET))
            .with(() -> Instant.parse("2026-01-01T00:00:00Z"));

    private static Optional<String> authorization(GoldenCase recorded) {
        return recorded.caller() instanceof Bearer bearer
                ? Optional.of("Bearer " + Tokens.of(bearer.claims().compact()))
                : Optional.ofNullable(recorded.request().headers().get("authorization"));
    }

    private static Optional<String> said(GoldenCase recorded, String member) {
        Optional<JsonLiteral> value =
                recorded.answer().body() instanceof Body.Json json && json.value() instanceof JsonObject object
                        ? object.member(member)
                        : Optional.empty();
        return value.filter(JsonText.class::isInstance).map(text -> ((JsonText) text).value());
    }

    /** What was recorded, when it was the token that was refused: {@code PGRST303 JWT expired}. */
    private static Optional<String> recordedRefusal(GoldenCase recorded) {
        return said(recorded, "code")
                .filter(code -> code.startsWith("PGRST3"))
                .map(code -> code + " " + said(recorded, "message").orElseThrow()
                        + said(recorded, "details")
                                .map(details -> "; " + details)
                                .orElse(""));
    }

    private static Optional<String> refusal(String authorization) {
        try {
            AUTHENTICATOR.caller(authorization);
            return Optional.empty();
        } catch (QueryException refused) {
            return Optional.of(Refusals.of(() -> {
                throw refused;
            }));
        }
    }

    @Test
    void every_header_is_taken_or_refused_as_recorded() {
        List<GoldenCase> cases = Corpus.load().cases().stream()
                .filter(recorded -> authorization(recorded).isPresent())
                .toList();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(16);
        assertThat(cases)
                .allSatisfy(
                        recorded -> assertThat(refusal(authorization(recorded).orElseThrow()))
                                .as(recorded.key().toString())
                                .isEqualTo(recordedRefusal(recorded)));
        assertThat(cases)
                .filteredOn(recorded -> recordedRefusal(recorded).isPresent())
                .hasSizeGreaterThanOrEqualTo(6);
    }
}
