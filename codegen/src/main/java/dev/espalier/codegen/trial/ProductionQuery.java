// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.trial;

import static dev.espalier.supabase.option.OrderOptions.ascending;

import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.Origin;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import java.util.List;

/** The query that the walk takes from chain to rows: the bookings of a period with client, service and staff. */
public final class ProductionQuery {

    private ProductionQuery() {}

    /** The chain, compiled; its text is that of the corpus, which a test holds against these lines. */
    public static ResultBuilder<?> chain(SupabaseClient supabase) {
        return supabase.from("bookings")
                .select("*, clients(name, phone, email), services(title, duration, cost), staff(name, specialization)")
                .eq("company_id", 500001)
                .gte("datetime", "2025-11-18T00:00:00Z")
                .lte("datetime", "2025-11-21T23:59:59Z")
                .in("status", List.of("confirmed", "pending"))
                .order("datetime", ascending())
                .range(0, 49);
    }

    /** The chain's texts, in JavaScript and in Java. */
    public static Origin.Chain texts() {
        return Corpus.load().get("salon", "app.bookings.list").chain().orElseThrow();
    }
}
