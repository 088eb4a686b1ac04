// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.spring;

import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.claims.Claims;
import java.util.Map;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** The client as whoever Spring Security says is asking. */
// tag::callers[]
@Component
class Callers {

    private final SupabaseClient service;

    Callers(SupabaseClient service) {
        this.service = service;
    }

    SupabaseClient supabase() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller instanceof JwtAuthenticationToken token) {
            return service.as(Claims.of(token.getTokenAttributes()));
        }
        if (caller instanceof AnonymousAuthenticationToken) {
            return service.as(Claims.of(Map.of()));
        }
        throw new IllegalStateException("nobody is asking: " + caller);
    }
}
// end::callers[]
