// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import dev.espalier.supabase.claims.Caller.Standing;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells who sends a request by its {@code Authorization} header: {@code Bearer} and a signed token, or nobody in particular.
 *
 * <p>It never changes and serves all threads. Out of the box it knows no keys, so that every token is refused.
 */
public final class Authenticator {

    private static final String BEARER = "bearer";

    private final Optional<String> anonymous;
    private final Optional<JwtKeys> keys;
    private final ClaimRules rules;
    private final RoleClaimKey roleKey;
    private final InstantSource clock;
    private final VerifiedTokens verified = new VerifiedTokens();

    private Authenticator(
            Optional<String> anonymous,
            Optional<JwtKeys> keys,
            ClaimRules rules,
            RoleClaimKey roleKey,
            InstantSource clock) {
        this.anonymous = anonymous;
        this.keys = keys;
        this.rules = rules;
        this.roleKey = roleKey;
        this.clock = clock;
    }

    /** Who sends no token, or one that says no role, is this role. */
    public static Authenticator anonymousAs(String role) {
        return first(Optional.of(role));
    }

    /** Who sends no token, or one that says no role, is refused with PGRST302. */
    public static Authenticator withoutAnonymous() {
        return first(Optional.empty());
    }

    private static Authenticator first(Optional<String> anonymous) {
        ClaimRules rules = new ClaimRules(Optional.empty());
        return new Authenticator(anonymous, Optional.empty(), rules, RoleClaimKey.role(), InstantSource.system());
    }

    /** The same with keys to check tokens with. */
    public Authenticator with(JwtKeys others) {
        return new Authenticator(anonymous, Optional.of(others), rules, roleKey, clock);
    }

    /** The same for tokens of this audience; those that say no audience are still taken. */
    public Authenticator withAudience(String audience) {
        return new Authenticator(anonymous, keys, new ClaimRules(Optional.of(audience)), roleKey, clock);
    }

    /** The same with another place for the role than {@code .role}. */
    public Authenticator with(RoleClaimKey other) {
        return new Authenticator(anonymous, keys, rules, other, clock);
    }

    /** The same with another clock than the system's. */
    public Authenticator with(InstantSource other) {
        return new Authenticator(anonymous, keys, rules, roleKey, other);
    }

    /**
     * Who sends a request without an {@code Authorization} header.
     *
     * @throws dev.espalier.error.QueryException PGRST302 when nobody may be anonymous
     */
    public Caller caller() {
        return caller(Claims.none());
    }

    /**
     * Who sends a request with this header.
     *
     * @param authorization the value of the first {@code Authorization} header: {@code Bearer eyJhbGciOi…}; another scheme says nothing
     * @throws dev.espalier.error.QueryException PGRST300 without keys, PGRST301 when the token is none or its signature is wrong, PGRST302 when
     *     it says no role and nobody may be anonymous, PGRST303 when it does not hold now or for us
     */
    public Caller caller(String authorization) {
        return caller(bearerToken(authorization).map(this::holding).orElseGet(Claims::none));
    }

    /**
     * Who these claims are about, which the program itself vouches for: neither their times nor their audience are looked at.
     *
     * @throws dev.espalier.error.QueryException PGRST302 when they say no role and nobody may be anonymous
     */
    public Caller caller(Claims claims) {
        String role = roleKey.roleIn(claims).or(() -> anonymous).orElseThrow(TokenProblem.TOKEN_REQUIRED::exception);
        Standing standing = anonymous.filter(role::equals).isPresent() ? Standing.ANONYMOUS : Standing.NAMED;
        return new Caller(role, claims.withRole(role), standing);
    }

    private static Optional<String> bearerToken(String authorization) {
        String value = authorization.strip();
        int scheme = 0;
        while (scheme < value.length() && !Character.isWhitespace(value.charAt(scheme))) {
            scheme++;
        }
        return value.substring(0, scheme).toLowerCase(Locale.ROOT).equals(BEARER)
                ? Optional.of(value.substring(scheme).strip())
                : Optional.empty();
    }

    private Claims holding(String token) {
        JwtKeys ours = keys.orElseThrow(TokenProblem.NO_KEYS::exception);
        Claims claims = verified.claims(token, unknown -> {
            CompactToken compact = CompactToken.of(unknown);
            ours.verify(compact);
            return compact.claims();
        });
        rules.check(claims, clock.instant());
        return claims;
    }
}
