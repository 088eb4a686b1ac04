// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.query.Call;
import dev.espalier.query.Call.Arguments;
import dev.espalier.query.Call.Medium;
import dev.espalier.query.Call.Safety;
import dev.espalier.query.Read;
import dev.espalier.request.Action;
import dev.espalier.request.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what a function is called with. */
final class CallReader {

    private final Slots slots;
    private final Preferences preferences;
    private final FilterReader filters;

    CallReader(Slots slots, Preferences preferences, FilterReader filters) {
        this.slots = slots;
        this.preferences = preferences;
        this.filters = filters;
    }

    Call call(Action.Call action, Optional<List<String>> columns, Read answer) {
        Arguments arguments = action.payload()
                .map(payload -> sent(payload, columns))
                .orElseGet(() -> texts(filters.arguments(), Safety.SAFE));
        return new Call(arguments, slots.optional(preferences.most()), answer);
    }

    private Arguments sent(Payload payload, Optional<List<String>> columns) {
        if (payload instanceof Payload.Form form) {
            Map<String, List<String>> values = new TreeMap<>();
            form.pairs()
                    .forEach(pair -> values.computeIfAbsent(pair.name(), name -> new ArrayList<>())
                            .add(pair.value()));
            return texts(values, Safety.UNSAFE);
        }
        if (payload instanceof Payload.Whole whole) {
            return new Arguments.Whole(
                    slots.content(whole.content()),
                    Medium.valueOf(whole.medium().name()));
        }
        return new Arguments.Json(new PayloadReader(slots).document(payload, columns));
    }

    private Arguments texts(Map<String, List<String>> values, Safety safety) {
        List<Arguments.Text> texts = new ArrayList<>();
        values.forEach((name, all) -> texts.add(new Arguments.Text(name, slots.texts(all))));
        return new Arguments.Texts(texts, safety);
    }
}
