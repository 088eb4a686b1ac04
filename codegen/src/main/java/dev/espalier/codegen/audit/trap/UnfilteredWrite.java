// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.way.Way;
import java.util.Optional;
import java.util.stream.Stream;

/** An update or a delete of all rows. */
final class UnfilteredWrite implements ChainRule {
    @Override
    public Stream<Trapped> traps(Subject subject) {
        Verb verb = subject.verb();
        if (!verb.changes() || !subject.complete()) {
            return Stream.empty();
        }
        String method = verb == Verb.UPDATE ? "update" : "delete";
        Optional<Way> way = subject.way(one -> !RootFilters.any(one) && one.has(method));
        return way
                .map(found -> subject.trapped(
                        Trap.UNFILTERED_WRITE,
                        method + " has no filter on " + subject.name() + Subject.when(found) + ": it "
                                + (verb == Verb.UPDATE ? "changes" : "deletes") + " every row",
                        subject.place(method)))
                .stream();
    }
}
