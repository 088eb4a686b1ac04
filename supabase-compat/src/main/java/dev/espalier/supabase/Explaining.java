// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Explain;
import dev.espalier.supabase.option.ExplainOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The plan that options ask for. */
final class Explaining {

    private Explaining() {}

    /** As JSON when one of the options says so, as text otherwise. */
    static Explain explain(Collection<ExplainOption> options) {
        Explain.Format format = options.contains(ExplainOption.JSON) ? Explain.Format.JSON : Explain.Format.TEXT;
        List<Explain.Option> told = Arrays.stream(Explain.Option.values())
                .filter(option -> options.contains(ExplainOption.valueOf(option.name())))
                .toList();
        return new Explain(format, told);
    }
}
