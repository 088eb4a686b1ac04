// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.supabase.claims.TimeZones;
import dev.espalier.supabase.wire.WireCall;
import java.util.Optional;

/** {@code Prefer: timezone=Europe/Moscow}: kept to when the database knows the zone, else left out, which strict handling objects to. */
final class TimeZonePreference {

    private static final String NAME = "timezone";

    private TimeZonePreference() {}

    static Optional<String> of(Request request) {
        return request.preferred(NAME);
    }

    static WireCall checked(WireCall call, TimeZones zones) {
        Optional<String> unknown = of(call.request()).filter(zone -> !zones.knows(zone));
        return unknown.map(zone -> call.without(new Preference(NAME, zone))).orElse(call);
    }
}
