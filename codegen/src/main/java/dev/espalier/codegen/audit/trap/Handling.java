// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.chain.Use.ErrorHandling;
import dev.espalier.codegen.chain.Use.Fate;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of a chain: it is never sent, or its error is not looked at. */
final class Handling implements ChainRule {
    @Override
    public Stream<Trapped> traps(Subject subject) {
        return Stream.of(neverSent(subject), ignored(subject)).flatMap(Optional::stream);
    }

    private static Optional<Trapped> neverSent(Subject subject) {
        return Optional.of(subject)
                .filter(one -> one.chain().use().fate() == Fate.NEVER_SENT)
                .map(one -> one.trapped(
                        Trap.NEVER_SENT,
                        "nobody awaits this chain on " + one.name() + ", so it is never sent",
                        one.chain().place()));
    }

    private static Optional<Trapped> ignored(Subject subject) {
        return Optional.of(subject)
                .filter(one -> one.chain().use().error() == ErrorHandling.IGNORED)
                .filter(one -> one.chain().use().fate() != Fate.NEVER_SENT)
                .map(one -> one.trapped(
                        Trap.ERROR_IGNORED,
                        one.verb().writes()
                                ? "nobody looks whether " + one.name() + " was written"
                                : "when " + one.name() + " cannot be asked, it looks as if there were nothing",
                        one.chain().place()));
    }
}
