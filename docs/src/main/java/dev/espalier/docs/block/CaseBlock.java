// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.CaseFiles;
import dev.espalier.docs.block.kind.Shown;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A golden case: {@code case salon/single.none}, or only some of it, {@code case salon/single.none parts=js,java,answer}.
 *
 * <pre>
 * **title** · link to its file, who asked, whether it was derived
 * js java http sql    a fenced block each
 * Answer: status and headers that tell something
 * json                the body, fenced
 * supabase-js returns …
 * </pre>
 */
final class CaseBlock implements BlockKind {

    @Override
    public String name() {
        return "case";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        GoldenCase shown = CaseFiles.named(argument.word());
        Set<Part> parts = Part.of(argument);
        List<String> out = new ArrayList<>(List.of(Shown.heading(shown, page)));
        shown.chain()
                .filter(chain -> parts.contains(Part.JS))
                .ifPresent(chain -> out.add(Shown.js(chain.javascript())));
        shown.chain().filter(chain -> parts.contains(Part.JAVA)).ifPresent(chain -> out.add(Shown.java(chain.java())));
        if (parts.contains(Part.REQUEST) || (shown.chain().isEmpty() && parts.contains(Part.JS))) {
            out.add(Shown.request(shown.request()));
        }
        if (parts.contains(Part.SQL) && shown.translation() instanceof Translation.Sql sql) {
            out.add(Shown.sql(sql));
        }
        if (parts.contains(Part.ANSWER)) {
            out.add(Shown.answer(shown.answer()));
            shown.chain().ifPresent(chain -> out.addAll(Shown.result(chain.result(), shown.answer())));
        }
        return String.join("\n\n", out);
    }
}
