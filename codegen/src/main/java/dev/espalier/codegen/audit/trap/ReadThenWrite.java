// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read from a table decides what is written to it: in between, somebody else may have written. */
final class ReadThenWrite {
    private ReadThenWrite() {}

    static Stream<Attached> of(Neighbours function) {
        Map<String, List<Subject>> reads = function.subjects().stream()
                .filter(subject ->
                        subject.verb() == Verb.SELECT && subject.target().isPresent())
                .collect(Collectors.groupingBy(Subject::name));
        return function.subjects().stream()
                .filter(write -> write.verb().writes() && write.target().isPresent())
                .flatMap(write -> read(write, reads.getOrDefault(write.name(), List.of()))
                        .flatMap(read -> how(write, read).map(how -> trapped(write, read, how)))
                        .map(trap -> new Attached(write, trap))
                        .stream());
    }

    /** The last of the table's reads before the write. */
    private static Optional<Subject> read(Subject write, List<Subject> reads) {
        return reads.stream()
                .filter(read -> read.chain().place().compareTo(write.chain().place()) < 0)
                .filter(read -> Neighbours.together(read, write))
                .reduce((first, last) -> last);
    }

    private static Optional<String> how(Subject write, Subject read) {
        if (write.chain().steps().stream().anyMatch(ReadThenWrite::isAnswered)) {
            return Optional.of("is given what was read before");
        }
        return write.chain().surroundings().stream()
                .filter(Condition.When.class::isInstance)
                .filter(condition -> !read.chain().surroundings().contains(condition))
                .filter(condition -> condition.place().compareTo(read.chain().place()) > 0)
                .findFirst()
                .map(condition ->
                        "depends on what was read before (" + condition.source().strip() + ")");
    }

    /** Whether an answer is in what a call writes, or in what it finds. */
    private static boolean isAnswered(ChainStep step) {
        return step.arguments().stream().flatMap(Given::unknowns).anyMatch(open -> open.origin() == Origin.ANSWER);
    }

    private static Trapped trapped(Subject write, Subject read, String how) {
        return new Trapped(
                Trap.READ_THEN_WRITE,
                "the write of " + write.name() + " " + how + "; in between another request may have changed it",
                write.chain().place(),
                List.of(read.chain().place()));
    }
}
