// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;

/** What each project of Supabase has before its first migration, and a plain PostgreSQL has not. */
final class SupabaseParts {
    private static final Pattern MISSING = Pattern.compile(
            "role \"(?:anon|authenticated|service_role)\" does not exist|schema \"auth\" does not exist");
    private static final String UNDEFINED_OBJECT = "42704";
    private static final String UNDEFINED_SCHEMA = "3F000";

    private static final String HINT =
            " - Supabase makes the roles anon, authenticated and service_role and the schema auth"
                    + " before the first migration: put auth.sql of espalier-supabase-compat before the others, for instance as"
                    + " 00000000000000_auth.sql; docs/manual/how-to/policies.md says where it is.";

    private SupabaseParts() {}

    /** What to do where a migration fails because one of them is missing, behind a dash; nothing for any other failure. */
    static String hint(SQLException failure) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        boolean undefined = state.equals(UNDEFINED_OBJECT) || state.equals(UNDEFINED_SCHEMA);
        return undefined && MISSING.matcher(message).find() ? HINT : "";
    }
}
