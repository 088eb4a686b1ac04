// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.supabase.claims.TimeZones;
import dev.espalier.supabase.wire.WireCall;
import java.util.List;
import java.util.Optional;

/** {@code Prefer: timezone=Europe/Moscow}: kept to when the database knows the zone, else left out, which strict handling objects to. */
final class TimeZonePreference {

    private static final String NAME = "timezone";

    private TimeZonePreference() {}

    static Optional<String> of(Request request) {
        return request.preferences().stream()
                .filter(preference -> preference.name().equals(NAME))
                .map(Preference::value)
                .findFirst();
    }

    static WireCall checked(WireCall call, TimeZones zones) {
        Optional<String> unknown = of(call.request()).filter(zone -> !zones.knows(zone));
        return unknown.map(zone -> without(call, zone)).orElse(call);
    }

    private static WireCall without(WireCall call, String zone) {
        Request request = call.request();
        List<Preference> kept = request.preferences().stream()
                .filter(preference -> !preference.name().equals(NAME))
                .toList();
        Request lenient = new Request(
                request.schema(), request.relation(), request.parameters(), kept, request.format(), request.body());
        boolean strict = request.preferences().contains(new Preference("handling", "strict"));
        Optional<Problem> unknown = strict ? Optional.of(unknown(zone)) : Optional.empty();
        return new WireCall(lenient, call.explain(), call.objection().or(() -> unknown));
    }

    private static Problem unknown(String zone) {
        return Problem.of(ProblemCode.PGRST122, "Invalid preferences given with handling=strict")
                .withDetails("Invalid preferences: " + NAME + "=" + zone);
    }
}
