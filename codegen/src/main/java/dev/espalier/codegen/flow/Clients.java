// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What makes a client of Supabase, and how its names look. */
final class Clients {
    private static final Pattern MODULE = Pattern.compile(
            "(^|[/:])(@supabase/|@supabase-js|supabase-js|postgrest-js)|^#supabase/|^@nuxtjs/supabase|nuxt-supabase");

    /** Functions and classes whose name alone says what they make. */
    private static final Set<String> DISTINCT = Set.of(
            "createServerClient",
            "createBrowserClient",
            "createClientComponentClient",
            "createServerComponentClient",
            "createServerActionClient",
            "createRouteHandlerClient",
            "createMiddlewareClient",
            "createPagesServerClient",
            "createPagesBrowserClient",
            "createSupabaseClient",
            "createServerSupabaseClient",
            "createBrowserSupabaseClient",
            "createMiddlewareSupabaseClient",
            "createSupabaseServerClient",
            "createSupabaseBrowserClient",
            "createSupabaseLoadClient",
            "serverSupabaseClient",
            "serverSupabaseServiceRole",
            "useSupabaseClient",
            "SupabaseClient",
            "PostgrestClient");

    private static final Pattern TYPE = Pattern.compile("(SupabaseClient|PostgrestClient)");
    private static final Pattern NAME = Pattern.compile("supabase|postgrest");
    private static final Pattern MENTION = Pattern.compile("[sS][uU][pP][aA][bB]|[pP][oO][sS][tT][gG][rR][eE][sS][tT]");
    private static final Pattern PARTS = Pattern.compile("\\([^()]*\\)");

    /** What a client has beside {@code from}, {@code rpc} and {@code schema}. */
    private static final Set<String> OTHER_PARTS =
            Set.of("storage", "auth", "functions", "realtime", "channel", "getChannels", "removeChannel");

    private Clients() {}

    /** Whether a module is the library of Supabase or one of its sisters. */
    static boolean isLibrary(String module) {
        return MODULE.matcher(module).find();
    }

    /** Whether a function that is not known makes a client, by its name. */
    static boolean makes(String function) {
        return DISTINCT.contains(function);
    }

    /** Whether an export of the library makes a client. */
    static boolean libraryMakes(String function) {
        return function.equals("createClient") || DISTINCT.contains(function);
    }

    /** Whether the text of a type says that something is a client. */
    static boolean typeSaysSo(String type) {
        return !type.contains("=>") && TYPE.matcher(type).find();
    }

    /** Whether the text of an expression, without what stands in parentheses, says that it is of Supabase. */
    static boolean nameSaysSo(String source) {
        if (source.length() > 300 || !MENTION.matcher(source).find()) {
            return false;
        }
        String text = source.toLowerCase(Locale.ROOT);
        String shorter = PARTS.matcher(text).replaceAll("");
        while (!shorter.equals(text)) {
            text = shorter;
            shorter = PARTS.matcher(text).replaceAll("");
        }
        return NAME.matcher(text).find() && !text.contains(".storage");
    }

    /** Whether a property of a client is something else than rows. */
    static boolean isOtherPart(String property) {
        return OTHER_PARTS.contains(property);
    }
}
