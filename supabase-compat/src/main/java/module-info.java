// SPDX-License-Identifier: Apache-2.0
/** The chain of supabase-js and the wire of PostgREST, in front of Espalier's corridor. */
module dev.espalier.supabase {
    requires com.fasterxml.jackson.dataformat.csv;
    requires com.nimbusds.jose.jwt;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive dev.espalier.core;
    requires static transitive org.jspecify;

    exports dev.espalier.supabase;
    exports dev.espalier.supabase.claims;
    exports dev.espalier.supabase.guard;
    exports dev.espalier.supabase.http;
    exports dev.espalier.supabase.mapping;
    exports dev.espalier.supabase.option;
    exports dev.espalier.supabase.response;
    exports dev.espalier.supabase.value;
    exports dev.espalier.supabase.wire;
}
