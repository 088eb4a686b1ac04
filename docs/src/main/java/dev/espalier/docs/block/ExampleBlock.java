// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

/** One case as an example, typed chain included: {@code example salon/embed.m2o}. */
final class ExampleBlock implements BlockKind {

    @Override
    public String name() {
        return "example";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        return Example.of(CaseFiles.named(argument.word()), page);
    }
}
