// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import dev.espalier.request.Parameter;
import dev.espalier.request.Payload.Pair;
import dev.espalier.supabase.wire.PercentDecoding.Plus;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * {@code select=*&status=eq.confirmed} as parameters, in their order, repeated ones kept.
 *
 * <p>Parameters are separated by {@code &} or {@code ;}; one without {@code =} is left out.
 */
final class QueryString {

    private QueryString() {}

    static List<Parameter> parameters(String query) {
        List<Parameter> parameters = new ArrayList<>();
        StringTokenizer pairs = new StringTokenizer(query, "&;");
        while (pairs.hasMoreTokens()) {
            String pair = pairs.nextToken();
            int equals = pair.indexOf('=');
            if (equals >= 0) {
                parameters.add(
                        new Parameter.Text(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))));
            }
        }
        return parameters;
    }

    /** {@code a=4&b=5} as the fields of a form; one without {@code =} is an empty text. */
    static List<Pair> fields(String form) {
        List<Pair> fields = new ArrayList<>();
        StringTokenizer pairs = new StringTokenizer(form, "&;");
        while (pairs.hasMoreTokens()) {
            String pair = pairs.nextToken();
            int equals = pair.indexOf('=');
            fields.add(
                    equals < 0
                            ? new Pair(decoded(pair), "")
                            : new Pair(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))));
        }
        return fields;
    }

    private static String decoded(String text) {
        return PercentDecoding.decode(text, Plus.BLANK);
    }
}
