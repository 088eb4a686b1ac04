// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.chain;

/**
 * On what {@code from} or {@code rpc} is called.
 *
 * @param source its text: {@code supabase}, {@code this.db}, {@code getClient()}
 * @param evidence how it is known to be a client of Supabase
 */
public record Root(String source, Evidence evidence) {

    /** How something is known to be a client of Supabase, the strongest first. */
    public enum Evidence {
        /** It is made by {@code createClient} or one of its sisters, or by {@code new PostgrestClient}. */
        MADE,
        /** Its type says so. */
        TYPED,
        /** It comes from a module or a parameter that could not be followed, and its name says so. */
        NAMED,
        /** Nothing but the calls that follow say so: {@code select}, {@code insert} … right after {@code from}. */
        CALLS
    }
}
