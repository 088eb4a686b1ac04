// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.callers;

import dev.espalier.error.QueryException;
import dev.espalier.session.Settings;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.claims.Authenticator;
import dev.espalier.supabase.claims.Caller;
import dev.espalier.supabase.claims.Claims;
import dev.espalier.supabase.claims.JwtKeys;
import dev.espalier.supabase.claims.RoleSwitching;
import dev.espalier.supabase.claims.TransactionSettings;
import dev.espalier.supabase.response.SupabaseException;
import java.util.Map;
import org.jooq.DSLContext;

/** A client as one caller or another. */
record Somebody(SupabaseClient supabase) {

    SupabaseClient of(String userId) {
        // tag::claims[]
        SupabaseClient user = supabase.as(Claims.of(Map.of("sub", userId, "role", "authenticated")));
        // end::claims[]
        return user;
    }

    SupabaseClient sent(String authorization, String secret) {
        // tag::token[]
        Authenticator tokens = Authenticator.anonymousAs("anon").with(JwtKeys.of(secret));
        Caller caller = tokens.caller(authorization);
        SupabaseClient user = supabase.as(caller, TransactionSettings.of(RoleSwitching.on()));
        // end::token[]
        return user;
    }

    static Caller caller(Authenticator tokens, String authorization) {
        // tag::refused[]
        try {
            return tokens.caller(authorization);
        } catch (QueryException e) {
            throw SupabaseException.of(e.problem(), e);
        }
        // end::refused[]
    }

    SupabaseClient service() {
        // tag::service[]
        SupabaseClient job = supabase.as(Claims.of(Map.of("role", "service_role")));
        // end::service[]
        return job;
    }

    int together(DSLContext dsl, String userId) {
        // tag::together[]
        int seen = dsl.transactionResult(configuration -> {
            SupabaseClient user =
                    supabase.on(configuration.dsl()).as(Claims.of(Map.of("sub", userId, "role", "authenticated")));
            return user.from("pets").select("id").fetch().size();
        });
        // end::together[]
        return seen;
    }

    SupabaseClient told(String region) {
        // tag::settings[]
        SupabaseClient there = supabase.with(
                Settings.none().with("app.settings.region", region).with("statement_timeout", "5s"));
        // end::settings[]
        return there;
    }
}
