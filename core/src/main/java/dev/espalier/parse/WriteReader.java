// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.query.Document;
import dev.espalier.query.Mutation;
import dev.espalier.query.Read;
import dev.espalier.query.Write;
import dev.espalier.request.Action;
import dev.espalier.request.Payload;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what is to be changed, and how. */
final class WriteReader {

    private final Slots slots;
    private final Preferences preferences;
    private final FilterReader filters;
    private final Optional<List<String>> columns;
    private final Optional<List<String>> target;

    WriteReader(
            Slots slots,
            Preferences preferences,
            FilterReader filters,
            Optional<List<String>> columns,
            Optional<List<String>> target) {
        this.slots = slots;
        this.preferences = preferences;
        this.filters = filters;
        this.columns = columns;
        this.target = target;
    }

    Write write(Action action, Read answer) {
        Mutation mutation = mutation(action);
        boolean counted = mutation instanceof Mutation.Update || mutation instanceof Mutation.Delete;
        return new Write(mutation, preferences.returning(), counted ? most() : OptionalInt.empty(), answer);
    }

    private OptionalInt most() {
        return slots.optional(preferences.most());
    }

    private Mutation mutation(Action action) {
        if (action instanceof Action.Insert insert) {
            filters.refuseOwn();
            Optional<Mutation.Conflict> conflict =
                    preferences.resolution().map(resolution -> new Mutation.Conflict(resolution, target));
            return new Mutation.Insert(rows(insert.payload()), preferences.missing(), conflict);
        }
        if (action instanceof Action.Update update) {
            return new Mutation.Update(rows(update.payload()), preferences.missing(), filters.changing());
        }
        if (action instanceof Action.Put put) {
            return new Mutation.Put(rows(put.payload()), filters.all());
        }
        return new Mutation.Delete(filters.changing());
    }

    private Document rows(Payload payload) {
        return new PayloadReader(slots).document(payload, columns);
    }
}
