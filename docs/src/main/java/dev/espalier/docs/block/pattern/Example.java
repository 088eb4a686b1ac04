// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.pattern;

import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.Shown;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Origin;
import dev.espalier.fixtures.corpus.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A golden case with all that an example of a pattern shows: the chain in JavaScript, in Java by texts and by generated classes, the SQL,
 * the answer, and what the client makes of it.
 */
final class Example {

    private Example() {}

    /**
     * Its Markdown.
     *
     * @throws IllegalArgumentException when the case has no chain
     */
    static String of(GoldenCase shown, BlockPage page) {
        Origin.Chain chain =
                shown.chain().orElseThrow(() -> new IllegalArgumentException(shown.key() + " has no chain to show"));
        List<String> out = new ArrayList<>(List.of(Shown.heading(shown, page)));
        out.add(Shown.js(chain.javascript()));
        out.add("In Java:");
        out.add(Shown.java(chain.java()));
        Optional<String> typed = TypedForm.of(shown);
        out.add(typed.isPresent() ? "By generated classes:" : "Nothing in it has a generated name.");
        typed.map(Shown::java).ifPresent(out::add);
        if (shown.translation() instanceof Translation.Sql sql) {
            out.add("The SQL:");
            out.add(Shown.sql(sql));
        }
        out.add(Shown.answer(shown.answer()));
        out.addAll(Shown.result(chain.result(), shown.answer()));
        return String.join("\n\n", out);
    }

    /** A name that links lead to. */
    static String anchor(String name) {
        return "<a id=\"" + name + "\"></a>";
    }

    /** The name of a case for links: {@code app-bookings-list}. */
    static String anchorOf(GoldenCase shown) {
        return shown.id().replace('.', '-');
    }
}
