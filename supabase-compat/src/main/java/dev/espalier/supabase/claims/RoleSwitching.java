// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

/** Whether a transaction becomes the caller's role. */
public sealed interface RoleSwitching {

    /** It does; the login role must be a member of every caller's role. */
    static RoleSwitching on() {
        return new On();
    }

    /**
     * It stays the login role, which row-level security then sees; the claims are set all the same. Only that role and anonymous callers are
     * served.
     */
    static RoleSwitching off(String loginRole) {
        return new Off(loginRole);
    }

    /** {@code set role}. */
    record On() implements RoleSwitching {}

    /** No {@code set role}. */
    record Off(String loginRole) implements RoleSwitching {}
}
