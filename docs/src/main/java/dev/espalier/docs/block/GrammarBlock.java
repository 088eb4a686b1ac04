// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.javadoc.Api;

/** The grammar that a parser reads, as its class says it: {@code grammar dev.espalier.parse.SelectParser}. */
final class GrammarBlock implements BlockKind {

    @Override
    public String name() {
        return "grammar";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        String text = Api.words("core", argument.word()).text();
        if (!text.contains("```")) {
            throw new IllegalArgumentException(argument.word() + " tells no grammar");
        }
        return text;
    }
}
