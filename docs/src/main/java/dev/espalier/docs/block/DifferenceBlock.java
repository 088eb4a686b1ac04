// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.CaseFiles;
import dev.espalier.docs.block.kind.Fence;
import dev.espalier.docs.block.kind.Shown;
import dev.espalier.fixtures.corpus.ClientDifference;
import dev.espalier.fixtures.corpus.ClientDifference.Here;
import dev.espalier.fixtures.corpus.ClientDifference.There;
import dev.espalier.fixtures.corpus.Translation;
import java.util.ArrayList;
import java.util.List;

/**
 * What a chain means otherwise than in the JavaScript client, both halves: {@code difference array.text-null}.
 *
 * <pre>
 * **title** · link to its file
 * reason
 * In JavaScript: js, http, the answer
 * In Java: java, sql, the result
 * </pre>
 */
final class DifferenceBlock implements BlockKind {

    @Override
    public String name() {
        return "difference";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        ClientDifference shown = CaseFiles.difference(argument.word());
        List<String> out = new ArrayList<>();
        out.add("**" + Fence.plain(shown.title()) + "** · " + CaseFiles.link(shown, page));
        out.add(Fence.plain(shown.reason()));
        out.add("In JavaScript:");
        out.add(Shown.js(shown.there().chain()));
        out.addAll(there(shown.there()));
        out.add("In Java:");
        out.add(Shown.java(shown.here().chain()));
        out.addAll(here(shown.here()));
        return String.join("\n\n", out);
    }

    private static List<String> there(There there) {
        if (there instanceof There.Sent sent) {
            List<String> out = new ArrayList<>();
            out.add(Shown.request(sent.request()));
            out.add(Shown.answer(sent.answer()));
            out.addAll(Shown.result(sent.result(), sent.answer()));
            return out;
        }
        return there instanceof There.Refused refused ? List.of(refused(refused.error())) : List.of();
    }

    private static List<String> here(Here here) {
        if (here instanceof Here.Run run) {
            List<String> out = new ArrayList<>();
            if (run.translation() instanceof Translation.Sql sql) {
                out.add(Shown.sql(sql));
            }
            out.add("Result:");
            out.add(Shown.whole(run.result()));
            return out;
        }
        return here instanceof Here.Refused refused ? List.of(refused(refused.error())) : List.of();
    }

    private static String refused(String error) {
        return "Refused at the call: " + Fence.code(error);
    }
}
