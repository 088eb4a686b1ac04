// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * When and for whom a token holds: {@code exp}, {@code nbf}, {@code iat} with 30 seconds of leeway, {@code aud}; the first that does not hold is
 * told. A claim that is null says nothing.
 *
 * @param audience who we are; without it every audience will do
 */
record ClaimRules(Optional<String> audience) {

    private static final long LEEWAY_SECONDS = 30;

    /** Throws PGRST303 when the claims do not hold now. */
    void check(Claims claims, Instant now) {
        long seconds = now.getEpochSecond();
        number(claims, "exp", TokenProblem.EXPIRATION_TYPE)
                .filter(time -> wholeSeconds(time) < seconds - LEEWAY_SECONDS)
                .ifPresent(expired -> {
                    throw TokenProblem.EXPIRED.exception();
                });
        BigDecimal latest = BigDecimal.valueOf(seconds + LEEWAY_SECONDS);
        number(claims, "nbf", TokenProblem.NOT_BEFORE_TYPE)
                .filter(time -> time.compareTo(latest) > 0)
                .ifPresent(future -> {
                    throw TokenProblem.NOT_YET_VALID.exception();
                });
        number(claims, "iat", TokenProblem.ISSUED_AT_TYPE)
                .filter(time -> time.compareTo(latest) > 0)
                .ifPresent(future -> {
                    throw TokenProblem.ISSUED_AT_FUTURE.exception();
                });
        if (!isForUs(claim(claims, "aud"))) {
            throw TokenProblem.NOT_IN_AUDIENCE.exception();
        }
    }

    private static Optional<JsonNode> claim(Claims claims, String name) {
        return Optional.ofNullable(claims.members().get(name)).filter(value -> !value.isNull());
    }

    private static Optional<BigDecimal> number(Claims claims, String name, TokenProblem otherwise) {
        Optional<JsonNode> claim = claim(claims, name);
        if (claim.filter(value -> !value.isNumber()).isPresent()) {
            throw otherwise.exception();
        }
        return claim.map(JsonNode::decimalValue);
    }

    /** An expiry that is no whole number of 64 bits is long past, as PostgREST has it. */
    private static long wholeSeconds(BigDecimal time) {
        try {
            return time.longValueExact();
        } catch (ArithmeticException fractionOrTooLarge) {
            // "exp": 1e30 must not mean forever
            return 0;
        }
    }

    private boolean isForUs(Optional<JsonNode> claim) {
        List<JsonNode> values =
                claim.map(ClaimRules::elements).orElse(Stream.empty()).toList();
        if (values.stream().anyMatch(value -> !value.isTextual())) {
            throw TokenProblem.AUDIENCE_TYPE.exception();
        }
        return audience.isEmpty()
                || values.isEmpty()
                || values.stream().anyMatch(value -> value.textValue().equals(audience.get()));
    }

    private static Stream<JsonNode> elements(JsonNode claim) {
        return claim.isArray() ? StreamSupport.stream(claim.spliterator(), false) : Stream.of(claim);
    }
}
