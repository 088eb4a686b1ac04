// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Reach;
import dev.espalier.request.Request.Format;
import dev.espalier.supabase.wire.WireCall;
import java.util.List;

/** What cases of the corpus are, for tests that are about some of them. */
final class GoldenSelection {

    private GoldenSelection() {}

    /** Whether a case is in reach without the endpoint. */
    static boolean isInReach(GoldenCase one) {
        return Reach.of(one.database()).missingFeature(one.id()).isEmpty() && !GoldenChecks.isForTheEndpoint(one);
    }

    /** Whether a case reads rows in one of these formats, without the endpoint, and was answered with JSON. */
    static boolean isReadOf(GoldenCase one, Format... formats) {
        return one.request().method().equals("GET")
                && one.answer().status() / 100 == 2
                && one.answer().body() instanceof Body.Json
                && !GoldenChecks.isForTheEndpoint(one)
                && isOf(WireDoor.call(one), List.of(formats));
    }

    private static boolean isOf(WireCall call, List<Format> formats) {
        return formats.contains(call.request().format()) && call.explain().isEmpty();
    }
}
