// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import dev.espalier.error.Problem;

/**
 * Who asks: {@code authenticated}, of whom {@code {"sub": "alice", "role": "authenticated"}} is claimed.
 *
 * @param role the database role to be for one transaction
 * @param claims what is claimed; its {@code role} is the role above
 * @param standing whether the caller is anybody
 */
public record Caller(String role, Claims claims, Standing standing) {

    /** Whether the caller is anybody: what is forbidden is told differently to who could still log in. */
    public enum Standing {
        /** The role is the one that requests without a token have. */
        ANONYMOUS,
        /** The role is another one. */
        NAMED
    }

    /** Who these claims are about: the role that they say, or {@code anon}. */
    public static Caller of(Claims claims) {
        return Authenticator.anonymousAs("anon").caller(claims);
    }

    /** Whether this is refused to somebody without a name, and may be granted to who logs in: 42501, which is 401 then and not 403. */
    public boolean isRefusedAsNobody(Problem problem) {
        return standing == Standing.ANONYMOUS && problem.code().equals("42501");
    }
}
