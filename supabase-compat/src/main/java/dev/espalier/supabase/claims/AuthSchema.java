// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What policies written for Supabase call, for a plain PostgreSQL: {@code auth.uid()}, {@code auth.role()}, {@code auth.email()} and
 * {@code auth.jwt()}, which read the claims that {@link TransactionSettings} set, and the roles {@code anon}, {@code authenticated} and
 * {@code service_role}.
 */
public final class AuthSchema {

    private static final String FILE = "auth.sql";

    private AuthSchema() {}

    /** The migration that makes it: SQL for a superuser to run in one transaction, once or again. */
    public static String sql() {
        try (InputStream in = AuthSchema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + FILE + " beside " + AuthSchema.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
