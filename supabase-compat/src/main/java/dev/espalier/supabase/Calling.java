// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Action;
import dev.espalier.request.Preference;
import dev.espalier.request.Request.Body;
import dev.espalier.supabase.option.CallOption;
import dev.espalier.supabase.option.SelectOption;
import dev.espalier.supabase.payload.JsonPayload;
import dev.espalier.text.Utf8;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Begins the chains that call functions. */
final class Calling {

    private Calling() {}

    /** An object has no place in a query string: a call with one that is asked for its head alone is posted, as the client does. */
    static Draft call(String function, byte[] json, JsonPlaces places, Collection<? extends CallOption> options) {
        boolean head = options.stream().anyMatch(SelectOption.Head.class::isInstance);
        boolean get = options.stream().anyMatch(CallOption.Get.class::isInstance);
        List<Preference> preferences = CountPreference.among(options);
        if (!head && !get) {
            return posted(function, json, preferences);
        }
        NamedArguments named = NamedArguments.of(json);
        if (head && named.holdObject()) {
            return posted(function, json, preferences).preferring(new Preference("return", "minimal"));
        }
        Action action = new Action.Call(function, Optional.empty());
        return Draft.of(action, named.parameters(places), preferences, head ? Body.OMITTED : Body.SENT);
    }

    private static Draft posted(String function, byte[] json, List<Preference> preferences) {
        Action action = new Action.Call(function, Optional.of(JsonPayload.rows(Utf8.of(json))));
        return Draft.of(action, List.of(), preferences, Body.SENT);
    }
}
