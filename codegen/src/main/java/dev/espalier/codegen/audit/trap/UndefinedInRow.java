// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Presence;
import dev.espalier.codegen.audit.RowMember;
import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.chain.ChainStep;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code update({due: patch.due})} of a {@code due?: string}: JSON leaves the member out, and null in its place overwrites. */
final class UndefinedInRow implements ChainRule {

    @Override
    public Stream<Trapped> traps(Subject subject) {
        return subject.chain().steps().stream().flatMap(step -> trap(subject, step));
    }

    private static Stream<Trapped> trap(Subject subject, ChainStep step) {
        List<String> names = RowMember.of(subject.chain(), step)
                .filter(member -> member.presence() == Presence.OPTIONAL)
                .map(RowMember::name)
                .distinct()
                .toList();
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(subject.trapped(
                        Trap.UNDEFINED_IN_ROW,
                        step.method() + " may be given undefined for "
                                + names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "))
                                + ", which the client leaves out; null is NULL, and overwrites",
                        step.place()));
    }
}
